package org.duijie.api;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

import org.duijie.api.http.ApiExceptions;
import org.duijie.api.http.BodyLimit;

/** Puts the parts together. Engine and rules know no framework, so each of their parts is made here by hand. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Clock clock(@Value("${duijie.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    ApiExceptions apiExceptions(JsonMapper json) {
        return new ApiExceptions(json);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ApiExceptions exceptions) {
        FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit(exceptions));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
