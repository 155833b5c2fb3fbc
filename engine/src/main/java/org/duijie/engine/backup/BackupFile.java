package org.duijie.engine.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** A backup that has been found whole, bit by bit. Immutable; its rows are read from the file, one at a time. */
public final class BackupFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 20;

    private final Path path;
    private final Header header;

    private BackupFile(Path path, Header header) {
        this.path = path;
        this.header = header;
    }

    /** Takes what is read, row by row. */
    public interface Rows {
        /** @param values a {@link Long}, {@link Boolean}, {@link String}, array of bytes or null a column */
        void row(Table table, @Nullable Object[] values);
    }

    /**
     * Looks a file over from the first byte to the last.
     *
     * @throws Refusal INVALID if it is no backup, was made by a newer version, is damaged or cut off
     * @throws IOException if it cannot be read
     */
    public static BackupFile verified(Path path) throws IOException {
        long length = Files.size(path) - Seal.LENGTH;
        byte[] seal;
        byte[] digest;
        try (InputStream in = Files.newInputStream(path)) {
            digest = digest(in, length);
            seal = in.readAllBytes();
        }
        JsonNode first = firstLine(path);
        boolean named = first.path("format").asString("").equals(Format.NAME);
        if (!named && !Seal.is(seal)) {
            throw refusal(path, Text.of("不是对接的备份文件", "is no backup of Duijie"));
        }
        if (first.path("version").asInt(0) > Format.VERSION) {
            throw refusal(path, Text.of("由更新的版本做成，请用那个版本恢复", "was made by a newer version; restore it with that one"));
        }
        if (!Seal.is(seal)) {
            throw refusal(path, Text.of("备份文件不完整（末尾缺失或损坏）", "is cut off, or damaged at its end"));
        }
        if (!Arrays.equals(seal, Seal.of(digest))) {
            throw damaged(path);
        }
        return new BackupFile(path, header(path, first));
    }

    private static Header header(Path path, JsonNode first) {
        try {
            Header header = Json.mapper().treeToValue(first, Format.FirstLine.class).backup();
            if (header != null) {
                return header;
            }
        } catch (JacksonException e) {
            // Sealed by somebody else.
        }
        throw damaged(path);
    }

    /** What it holds. */
    public Header header() {
        return header;
    }

    /**
     * Reads all rows, table by table in the order of the header.
     *
     * @throws Refusal INVALID if they are not what the header says; what came before has been handed out by then
     */
    public void read(Rows rows) throws IOException {
        try (JsonParser json = Format.LINES
                .createParser(
                        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), BUFFER))) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            json.skipChildren();
            for (Table table : header.tables()) {
                require(json.nextToken() == JsonToken.VALUE_STRING && json.getString().equals(table.name()));
                for (long i = 0; i < table.rows(); i++) {
                    rows.row(table, row(json, table));
                }
            }
            // The seal, and nothing after it.
            require(json.nextToken() == JsonToken.VALUE_STRING && json.nextToken() == null);
        } catch (JacksonException e) {
            throw damaged(path);
        }
    }

    private @Nullable Object[] row(JsonParser json, Table table) {
        require(json.nextToken() == JsonToken.START_ARRAY);
        @Nullable
        Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = json.nextToken() == JsonToken.VALUE_NULL ? null : value(json, table.columns().get(i).kind());
        }
        require(json.nextToken() == JsonToken.END_ARRAY);
        return values;
    }

    private static Object value(JsonParser json, Column.Kind kind) {
        return switch (kind) {
            case NUMBER -> json.getLongValue();
            case TRUTH -> json.getBooleanValue();
            case TEXT -> json.getString();
            case BYTES -> json.getBinaryValue();
        };
    }

    private void require(boolean fits) {
        if (!fits) {
            throw damaged(path);
        }
    }

    /** The digest of so many bytes; of none for a file that is too short. */
    private static byte[] digest(InputStream in, long length) throws IOException {
        MessageDigest digest = Seal.digest();
        byte[] buffer = new byte[BUFFER];
        for (long left = length; left > 0;) {
            int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0) {
                break;
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
        return digest.digest();
    }

    /** The first line of any version; something else if it cannot be read. */
    private static JsonNode firstLine(Path path) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            InputStream in = new GZIPInputStream(file, BUFFER);
            for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_HEADER; next = in.read()) {
                line.write(next);
            }
            return Json.mapper().readTree(line.toByteArray());
        } catch (EOFException | ZipException | JacksonException e) {
            return Json.mapper().nullNode();
        }
    }

    private static Refusal damaged(Path path) {
        return refusal(path, Text.of("备份文件已损坏（校验和不符）", "is damaged: its digest does not fit"));
    }

    private static Refusal refusal(Path path, Text why) {
        return Refusal.of(Refusal.Kind.INVALID, "backup", String.valueOf(path.getFileName()), why);
    }
}
