package org.duijie.api.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.savedrequest.CookieRequestCache;

import org.duijie.api.http.ApiExceptions;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.account.Role;

/**
 * Gates with the same rules, and an open one for style sheets and the like. Programs come to {@code /api/} with HTTP
 * Basic, without a session; everybody else comes with a session, opened by the sign-in form, and every write needs its CSRF
 * token.
 *
 * <p>Basic credentials need no CSRF token, because a page of another site cannot add them to a request, save where a
 * browser remembers them; a request that a browser marks as cross-site is therefore refused.
 */
@Configuration(proxyBeanMethods = false)
class Gates {

    private static final String[] OPEN = {"/sign-in", "/error", "/actuator/health", "/actuator/health/**",
            "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/webjars/**", "/css/**", "/js/**", "/img/**",
            "/fairs", "/fairs/**", "/fair-worker.js", "/openings", "/openings/**", "/api/v1/openings",
            "/api/v1/openings/**", "/searches", "/searches/**", "/api/v1/searches", "/api/v1/searches/**", "/feeds/**"};
    private static final String[] LOOKS = {"/webjars/**", "/css/**", "/js/**", "/img/**", "/fairs", "/fairs/**",
            "/fair-worker.js", "/openings", "/openings/**", "/api/v1/openings", "/api/v1/openings/**", "/feeds/**"};
    /** What is an account's if one is signed in, and otherwise the device's. */
    private static final String[] ANYBODYS = {"/searches", "/searches/**", "/api/v1/searches", "/api/v1/searches/**"};
    private static final String[] DECIDE = {Role.STAFF.name(), Role.APPROVER.name(), Role.ADMIN.name()};
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Whether anybody may read what is at a path. */
    static boolean isPublic(String path) {
        for (String open : OPEN) {
            if (open.endsWith("/**") ? path.startsWith(open.substring(0, open.length() - 2)) : path.equals(open)) {
                return true;
            }
        }
        return false;
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Throttle throttle(Clock clock) {
        return new Throttle(clock);
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, Passwords passwords, Throttle throttle,
            Clock clock) {
        return new ProviderManager(new AccountProvider(accounts, passwords, throttle, new RecentlyVerified(clock)));
    }

    /**
     * How pages look, and what visitors of a fair see, is the same for everybody: no session is read or begun for it, and
     * nothing changes by asking.
     */
    @Bean
    @Order(0)
    SecurityFilterChain looks(HttpSecurity http) {
        return http.securityMatcher(LOOKS).authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .anonymous(who -> who.disable()).securityContext(who -> who.disable())
                .sessionManagement(session -> session.disable()).csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable()).headers(Gates::headers).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AuthenticationManager manager, Accounts accounts,
            ApiExceptions exceptions) {
        Challenges challenges = new Challenges(exceptions);
        common(http, manager, new CurrentAccount(accounts, exceptions), challenges);
        return http.securityMatcher(Gates::bringsCredentials)
                .httpBasic(basic -> basic.authenticationEntryPoint(challenges))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Gates::crossSiteWrite)).build();
    }

    /** No session is begun for visitors; their cookie, like that of a session, comes with no request of another site. */
    @Bean
    @Order(2)
    SecurityFilterChain visitors(HttpSecurity http, AuthenticationManager manager, Accounts accounts,
            ApiExceptions exceptions) {
        common(http, manager, new CurrentAccount(accounts, exceptions), new Challenges(exceptions));
        return http.securityMatcher(ANYBODYS).requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Gates::foreignWrite)).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, AuthenticationManager manager, Accounts accounts,
            ApiExceptions exceptions) {
        Challenges challenges = new Challenges(exceptions);
        common(http, manager, new CurrentAccount(accounts, exceptions), challenges);
        CookieRequestCache pagesOnly = new CookieRequestCache();
        pagesOnly.setRequestMatcher(Gates::opensPage);
        return http.requestCache(cache -> cache.requestCache(pagesOnly))
                .formLogin(form -> form.loginPage(Challenges.SIGN_IN_PAGE).defaultSuccessUrl("/")
                        .failureHandler(challenges))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(Challenges.SIGN_IN_PAGE + "?signed-out"))
                .build();
    }

    private static void common(HttpSecurity http, AuthenticationManager manager, CurrentAccount standing,
            Challenges challenges) {
        String admin = Role.ADMIN.name();
        http.authenticationManager(manager).addFilterBefore(standing, AuthorizationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(challenges).accessDeniedHandler(challenges))
                .authorizeHttpRequests(rules -> rules
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers("/actuator/**").denyAll()
                        .requestMatchers("/api/v1/accounts/**", "/accounts/**", "/api/v1/demo/**", "/demo/**",
                                "/api/v1/backup", "/api/v1/restores/**", "/api/v1/doctor", "/upkeep/**")
                        .hasRole(admin)
                        .requestMatchers("/api/v1/audit/**", "/audit/**").hasAnyRole(admin, Role.APPROVER.name())
                        .requestMatchers(HttpMethod.POST, "/api/v1/lawful-exceptions/**", "/lawful-exceptions/**")
                        .hasRole(admin)
                        .requestMatchers(HttpMethod.PUT, "/api/v1/needs/*/review").hasAnyRole(DECIDE)
                        .requestMatchers(HttpMethod.POST, "/reviews").hasAnyRole(DECIDE)
                        .requestMatchers(HttpMethod.POST, "/api/v1/rulebooks/*/drafts/*/approval",
                                "/api/v1/rulebooks/*/drafts/*/return", "/books/*/drafts/*/approve",
                                "/books/*/drafts/*/return")
                        .hasRole(Role.APPROVER.name())
                        .requestMatchers(HttpMethod.POST, "/password", "/verifications", "/api/v1/verifications")
                        .authenticated()
                        .requestMatchers("/imports/**", "/trial/**", "/search/**", "/api/v1/search/**")
                        .hasRole(Role.STAFF.name())
                        .requestMatchers(Gates::isSafe).authenticated()
                        .anyRequest().hasRole(Role.STAFF.name()))
                .headers(Gates::headers);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)).frameOptions(frame -> frame.deny())
                .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN));
    }

    private static boolean bringsCredentials(HttpServletRequest request) {
        return ApiExceptions.isApi(request.getRequestURI()) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    private static boolean crossSiteWrite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !isSafe(request) && site != null
                && !Set.of("same-origin", "none").contains(site.toLowerCase(Locale.ROOT));
    }

    /** Over plain HTTP browsers tell no more than from where a form came. */
    private static boolean foreignWrite(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return crossSiteWrite(request) || !isSafe(request) && origin != null
                && !origin.matches("https?://" + Pattern.quote(request.getServerName()) + "(:[0-9]+)?");
    }

    private static boolean opensPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && !ApiExceptions.isApi(request.getRequestURI())
                && request.getHeader("HX-Request") == null && accept != null && accept.contains("text/html");
    }
}
