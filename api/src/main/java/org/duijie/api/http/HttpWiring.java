package org.duijie.api.http;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.duijie.engine.json.Json;

/** JSON over HTTP: read strictly, written as the engine writes it, save that texts come in the reader's language alone. */
@Configuration(proxyBeanMethods = false)
class HttpWiring implements WebMvcConfigurer {

    private static final int BEFORE_WEB_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 1;
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    JsonMapper jsonMapper() {
        return Json.mapper().rebuild().addModule(new SimpleModule("texts").addSerializer(new OneLanguage())).build();
    }

    @Bean
    ApiExceptions apiExceptions(JsonMapper json) {
        return new ApiExceptions(json);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ApiExceptions exceptions,
            @Value("${duijie.archive-limit}") DataSize archive) {
        FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(
                new BodyLimit(exceptions, archive.toBytes()));
        registration.setOrder(BEFORE_SECURITY);
        registration.addUrlPatterns("/api/*", "/verifications");
        return registration;
    }

    @Bean
    FilterRegistrationBean<Turnstile> turnstile(ApiExceptions exceptions, Clock clock) {
        FilterRegistrationBean<Turnstile> registration = new FilterRegistrationBean<>(new Turnstile(exceptions, clock));
        registration.setOrder(BEFORE_SECURITY);
        registration.addUrlPatterns("/fairs/*", "/openings/*", "/api/v1/openings/*", "/searches/*",
                "/api/v1/searches/*", "/feeds/*");
        return registration;
    }

    @Bean
    FilterRegistrationBean<OutageAnswers> outageAnswers(ApiExceptions exceptions,
            @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views) {
        FilterRegistrationBean<OutageAnswers> registration = new FilterRegistrationBean<>(
                new OutageAnswers(exceptions, views));
        registration.setOrder(BEFORE_WEB_SESSIONS);
        return registration;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StrictJson());
    }
}
