package org.duijie.api.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.duijie.engine.importing.BulkLoad;
import org.duijie.engine.text.Text;

/** Divides a body into lines, none of which is held beyond {@value #LONGEST} bytes. */
final class JsonLines {
    static final int LONGEST = 1 << 20;
    private static final Text TOO_LONG = Text.of("一行超过 1 MB", "is longer than 1 MB");
    private static final Text NOT_UTF8 = Text.of("不是 UTF-8", "is not UTF-8");

    private JsonLines() {}

    /** Hands every line that is not blank to the load; the rest of one that is too long is skipped. */
    static void read(InputStream body, BulkLoad load) throws IOException {
        InputStream in = new BufferedInputStream(body, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean over = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                line(line, over, load);
                line.reset();
                over = false;
            } else if (line.size() < LONGEST) {
                line.write(next);
            } else {
                over = true;
            }
        }
        line(line, over, load);
        load.flush();
    }

    private static void line(ByteArrayOutputStream bytes, boolean over, BulkLoad load) {
        if (over) {
            load.unreadable(TOO_LONG);
            return;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            if (!text.isBlank()) {
                load.line(text);
            }
        } catch (CharacterCodingException e) {
            load.unreadable(NOT_UTF8);
        }
    }
}
