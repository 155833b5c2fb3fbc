package org.duijie.api.page;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form leads back to: only ever a page of this site. */
public final class Backs {
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Backs() {}

    /** The page of this site the request came from, as far as the browser tells; else the start page. */
    static String before(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        UriComponents from = UriComponentsBuilder.fromUriString(referer).build();
        String query = from.getQuery();
        boolean here = request.getServerName().equals(from.getHost());
        return here ? within(from.getPath() + (query == null ? "" : "?" + query)) : "/";
    }

    /** The address itself if it is a path of this site, else the start page. */
    public static String within(String address) {
        return WITHIN.matcher(address).matches() ? address : "/";
    }
}
