package org.duijie.engine.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A table as it is stored beside the classes that read it: UTF-8, first comment lines {@code # key: value}, then lines of
 * tab-separated columns, empty ones at the end left out.
 *
 * @param name     of the resource, for messages
 * @param standard the standard with its edition, or what the table rests on
 * @param hash     SHA-256 of the bytes, hexadecimal
 */
public record Table(String name, String standard, String hash, List<String> lines) {

    private static final String STANDARD = "# standard: ";

    public Table {
        lines = List.copyOf(lines);
    }

    /** A table of this package. */
    static Table read(String resource) {
        return read(Table.class, resource);
    }

    /**
     * A table of another package.
     *
     * @param room a class beside which it lies
     */
    public static Table read(Class<?> room, String resource) {
        var bytes = bytes(room, resource);
        var header = new ArrayList<String>();
        var lines = new ArrayList<String>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            if (!line.isEmpty()) {
                (line.startsWith("#") ? header : lines).add(line);
            }
        });
        var standard = header.stream().filter(line -> line.startsWith(STANDARD)).findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " names no standard"));
        return new Table(resource, standard.substring(STANDARD.length()), sha256(bytes), lines);
    }

    /** The lines as rows of {@code most} columns, of which {@code least} must be there and the others may be empty. */
    public List<String[]> rows(int least, int most) {
        return lines.stream().map(line -> columns(line, least, most)).toList();
    }

    private String[] columns(String line, int least, int most) {
        var columns = line.split("\t", -1);
        if (columns.length < least || columns.length > most) {
            throw new IllegalStateException(name + ": \"" + line + "\" has " + columns.length + " columns, not " + least
                    + " to " + most);
        }
        var all = Arrays.copyOf(columns, most);
        Arrays.fill(all, columns.length, most, "");
        return all;
    }

    /** The values of a cell that holds several, divided by {@code |}. */
    static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static byte[] bytes(Class<?> room, String resource) {
        try (var in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Table " + resource + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
