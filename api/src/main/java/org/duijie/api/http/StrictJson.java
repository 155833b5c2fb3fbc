package org.duijie.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * Reads the bodies of requests as {@link Json} does, so that a client hears at once of everything that does not fit.
 * Writes nothing. Thread safe.
 */
final class StrictJson extends AbstractHttpMessageConverter<Object> {

    StrictJson() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackageName().startsWith("org.duijie.");
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return Json.read(tree(text(message.getBody().readAllBytes())), type, "");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(List.of(new Violation("", "", Text.of("不是 UTF-8 编码", "is not in UTF-8"))));
        }
    }

    private static JsonNode tree(String text) {
        try {
            return Json.parse(text);
        } catch (Refusal e) {
            throw new Unreadable(e.violations());
        }
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Asked to write, which canWrite denies");
    }
}
