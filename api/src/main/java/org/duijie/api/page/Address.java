package org.duijie.api.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a page that is asked something, put together parameter by parameter. For one thread. */
public final class Address {
    private final UriComponentsBuilder builder;

    private Address(String path) {
        this.builder = UriComponentsBuilder.fromPath(path);
    }

    /**
     * The page without any parameter.
     *
     * @param path beginning with a slash, as it stands in an address
     */
    public static Address of(String path) {
        return new Address(path);
    }

    /** Adds a parameter; one without a value is left out. */
    public Address with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            builder.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Adds a parameter once for each value. */
    public Address with(String name, List<String> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** The address as a link takes it. */
    @Override
    public String toString() {
        return builder.build(true).toUriString();
    }
}
