package org.duijie.api.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Keeps the sessions of browsers in the store, so that a restart signs nobody out; they end after four idle hours. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 4 * 60 * 60)
class WebSessions {

    /** The cookie holds a random number and nothing else; scripts cannot read it. */
    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("duijie");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    /** Two requests that set the same attribute at once: the later wins. The statement is valid on SQLite too. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterWins() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
