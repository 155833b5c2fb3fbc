package org.duijie.engine.sheet.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What may happen to a file on its way. */
public final class Damage {
    private static final String[] ODD = {"-1", "2147483648", "XFE1048577", "", "1e999", "NaN", "&#1;", "_xD800_",
            "inlineStr", "A0", "ZZZZZ9", "../../x", "s", "0"};

    private Damage() {}

    /** The file with some of its bytes changed or its end lost. */
    public static byte[] bytes(byte[] file, RandomGenerator random) {
        byte[] bytes = file.clone();
        int hits = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 8);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte) 0);
            }
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** The zip file of these parts with one of them lost, broken, or of strange content. */
    public static byte[] part(Map<String, byte[]> parts, RandomGenerator random) {
        Map<String, byte[]> some = new LinkedHashMap<>(parts);
        String name = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        byte[] part = Objects.requireNonNull(parts.get(name));
        if (random.nextInt(6) == 0) {
            some.remove(name);
        } else if (random.nextInt(3) == 0) {
            some.put(name, bytes(part, random));
        } else {
            some.put(name,
                    odd(new String(part, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8));
        }
        return Workbooks.zip(some);
    }

    /** XML that is still well-formed, mostly, with numbers, references and types nobody would write. */
    private static String odd(String xml, RandomGenerator random) {
        StringBuilder text = new StringBuilder(xml);
        for (int i = 0; i < 3; i++) {
            int quote = text.indexOf("\"", random.nextInt(text.length()));
            int next = quote < 0 ? -1 : text.indexOf("\"", quote + 1);
            if (next > 0) {
                text.replace(quote + 1, next, ODD[random.nextInt(ODD.length)]);
            }
        }
        return text.toString();
    }

    /** The parts of a zip file by name. */
    public static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
