package org.duijie.api.http;

import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * What a writer expects to overwrite. An entity tag is the version in quotes: {@code "3"}.
 *
 * <p>{@code If-None-Match: *} creates, {@code If-Match: "3"} changes version 3, {@code If-Match: *} changes whatever is
 * there; none of them is a mistake (428), so that nobody overwrites by accident.
 */
public final class Precondition {

    private Precondition() {}

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version expected by a request to write.
     *
     * @param stored the version there is; empty for none
     * @return 0 to create, otherwise the version to replace
     * @throws PreconditionRequired without a precondition
     * @throws Refusal STALE for {@code If-Match: *} when nothing is stored, INVALID if a tag cannot be read
     */
    public static long toPut(HttpHeaders headers, OptionalLong stored) {
        String noneMatch = headers.getFirst(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch != null) {
            if (!noneMatch.strip().equals("*")) {
                throw unreadable(HttpHeaders.IF_NONE_MATCH, noneMatch, "*");
            }
            return 0;
        }
        return toChange(headers, stored);
    }

    /**
     * The version expected by a request to change or delete what exists.
     *
     * @param stored the version there is; empty for none
     * @throws PreconditionRequired without a precondition
     * @throws Refusal STALE for {@code If-Match: *} when nothing is stored, INVALID if a tag cannot be read
     */
    public static long toChange(HttpHeaders headers, OptionalLong stored) {
        String match = headers.getFirst(HttpHeaders.IF_MATCH);
        if (match == null) {
            throw new PreconditionRequired();
        }
        if (match.strip().equals("*")) {
            return stored.orElseThrow(() -> Refusal.of(Refusal.Kind.STALE, HttpHeaders.IF_MATCH, "*",
                    Text.of("没有可以修改的内容", "There is nothing to change")));
        }
        Long version = version(match.strip());
        if (version == null) {
            throw unreadable(HttpHeaders.IF_MATCH, match, "\"3\"");
        }
        return version;
    }

    /**
     * The entity tag, without quotes, of what a request to change expects, where it is no number.
     *
     * @param stored the tag of what there is; what {@code If-Match: *} expects
     * @throws PreconditionRequired without a precondition
     * @throws Refusal INVALID if it is no tag
     */
    public static String tagToChange(HttpHeaders headers, String stored) {
        String match = headers.getFirst(HttpHeaders.IF_MATCH);
        if (match == null) {
            throw new PreconditionRequired();
        }
        String tag = match.strip();
        if (tag.equals("*")) {
            return stored;
        }
        if (!tag.matches("\"[^\"]+\"")) {
            throw unreadable(HttpHeaders.IF_MATCH, match, '"' + stored + '"');
        }
        return tag.substring(1, tag.length() - 1);
    }

    private static @Nullable Long version(String tag) {
        if (!tag.matches("\"[1-9][0-9]{0,17}\"")) {
            return null;
        }
        return Long.valueOf(tag.substring(1, tag.length() - 1));
    }

    private static Refusal unreadable(String header, String value, String legal) {
        return Refusal.of(Refusal.Kind.INVALID, header, value,
                Text.of("无法识别；可填：" + legal, "cannot be read; legal: " + legal));
    }

    /** Thrown when a request to write says nothing about what it expects to overwrite. */
    static final class PreconditionRequired extends ResponseStatusException {
        private static final long serialVersionUID = 1L;

        PreconditionRequired() {
            super(HttpStatus.PRECONDITION_REQUIRED);
        }
    }
}
