package org.duijie.api.http;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The language of a reader: the one chosen on the pages, which a cookie remembers, else what {@code Accept-Language} asks
 * for; Chinese unless English comes first.
 */
public final class ReaderLocale {

    /** Name of the cookie that remembers the language chosen on the pages. */
    public static final String COOKIE = "lang";

    private ReaderLocale() {}

    /** {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}, never the machine's own. */
    public static Locale of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(l -> l.equals("zh") || l.equals("en")).findFirst().filter("en"::equals)
                .map(l -> Locale.ENGLISH).orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
