package org.duijie.api.page;

import java.util.regex.Pattern;

/** Where a form leads back to: only ever a page of this site. */
public final class Backs {
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Backs() {}

    /** The address itself if it is a path of this site, else the start page. */
    public static String within(String address) {
        return WITHIN.matcher(address).matches() ? address : "/";
    }
}
