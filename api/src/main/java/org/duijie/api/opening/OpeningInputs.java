package org.duijie.api.opening;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads questions from addresses. Spring's own binding of a dozen parameters takes longer than the search itself as a rule,
 * since it reads the annotations of each anew. Thread safe.
 */
@Configuration(proxyBeanMethods = false)
class OpeningInputs implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OpeningInput.class;
    }

    @Override
    public OpeningInput resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return new OpeningInput(request.getParameter("q"), all(request, "major"), all(request, "education"),
                all(request, "pay"), all(request, "region"), all(request, "industry"), all(request, "chain"),
                all(request, "urgent"), all(request, "fair"), all(request, "booth"), request.getParameter("sort"),
                request.getParameter("after"), number(request.getParameter("limit"), parameter));
    }

    /** Several values, or one with commas between. */
    private static @Nullable List<String> all(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        return values.length == 1
                ? Arrays.stream(StringUtils.commaDelimitedListToStringArray(values[0])).map(String::strip).toList()
                : List.of(values);
    }

    private static @Nullable Integer number(@Nullable String text, MethodParameter parameter) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new MethodArgumentTypeMismatchException(text, Integer.class, "limit", parameter, e);
        }
    }
}
