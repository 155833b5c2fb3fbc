package org.duijie.api.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout shows around a page.
 *
 * @param account the account signed in; empty if none is
 * @param admin whether it may manage accounts and the store
 * @param auditor whether it may read the audit trail
 * @param approver whether it may approve rule books
 * @param staff whether it may run sessions and see names
 * @param demo whether demonstration data is in the store
 * @param names whether names of persons are shown in full
 * @param address path and query of the page
 * @param zone where the reader's clock hangs
 */
public record Frame(String account, boolean admin, boolean auditor, boolean approver, boolean staff, boolean demo,
        boolean names,
        String address,
        ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Whether the page lies within a part of the site, such as {@code /sessions}. */
    public boolean in(String part) {
        String path = address.split("\\?", 2)[0];
        return path.equals(part) || path.startsWith(part + "/");
    }

    /** The same page in another language, such as {@code en}. */
    public String inLanguage(String language) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam("lang", language).build().toUriString();
    }

    /** A moment as people here write it. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
