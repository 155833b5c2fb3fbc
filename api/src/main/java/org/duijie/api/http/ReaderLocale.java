package org.duijie.api.http;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/** The language a reader asks for in {@code Accept-Language}: Chinese unless English comes first. */
public final class ReaderLocale {

    private ReaderLocale() {}

    /** {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}, never the machine's own. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(l -> l.equals("zh") || l.equals("en")).findFirst().filter("en"::equals)
                .map(l -> Locale.ENGLISH).orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
