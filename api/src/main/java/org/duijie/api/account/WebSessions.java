package org.duijie.api.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

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

    /** What requests find sessions through. */
    @Bean
    @Primary
    SessionRepository<? extends Session> visits(JdbcIndexedSessionRepository sessions) {
        return new Visits<>(sessions);
    }

    /** No page hands anything to the next through the session, so no request reads the session to look for it. */
    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager noFlash() {
        return new AbstractFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return null;
            }

            @Override
            protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request,
                    HttpServletResponse response) {
                throw new UnsupportedOperationException("Nobody writes flash attributes");
            }
        };
    }
}
