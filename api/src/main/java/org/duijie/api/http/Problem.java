package org.duijie.api.http;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 has it, in the language of the reader.
 *
 * @param type {@code urn:duijie:problem:} and a word that programs may rely on
 * @param title what kind of problem, for people
 * @param status the HTTP status
 * @param detail what is wrong this time, for people
 * @param instance path of the request
 * @param violations every single thing wrong with the input; absent if the input is not to blame
 * @param incident number under which the log has more; present on status 500 only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance,
        @Nullable List<Mistake> violations, @Nullable String incident) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing wrong.
     *
     * @param place where in the input, such as {@code roster.needs[3].places}
     * @param value what stood there, cut to 100 characters; empty if nothing did
     * @param message what is wrong and what would have been legal
     */
    public record Mistake(String place, String value, String message) {}
}
