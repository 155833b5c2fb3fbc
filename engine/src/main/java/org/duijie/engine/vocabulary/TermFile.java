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
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A vocabulary as it is stored: UTF-8, first comment lines {@code # key: value}, then a line per term with the
 * tab-separated columns depth, code, name, aliases (divided by {@code |}) and one more that depends on the kind. Empty
 * columns at the end are left out. A term follows its parent and all descendants of elder siblings, so depth alone gives
 * the tree.
 *
 * @param name     of the resource, for messages
 * @param standard the standard with its edition
 * @param hash     SHA-256 of the bytes, hexadecimal
 */
record TermFile(String name, String standard, String hash, List<String> lines) {

    private static final String STANDARD = "# standard: ";

    static TermFile read(String resource) {
        var bytes = bytes(resource);
        var header = new ArrayList<String>();
        var lines = new ArrayList<String>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            if (!line.isEmpty()) {
                (line.startsWith("#") ? header : lines).add(line);
            }
        });
        var standard = header.stream().filter(line -> line.startsWith(STANDARD)).findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " names no standard"));
        return new TermFile(resource, standard.substring(STANDARD.length()), sha256(bytes), lines);
    }

    <T extends Node<T>> List<T> terms(Function<Node.Entry<T>, T> create) {
        var rows = lines.stream().map(this::columns).toList();
        var depths = rows.stream().mapToInt(columns -> Integer.parseInt(columns[0])).toArray();
        var lasts = lastDescendants(depths);
        var terms = new ArrayList<T>(rows.size());
        var path = new ArrayList<T>();
        for (int i = 0; i < depths.length; i++) {
            var columns = rows.get(i);
            path.subList(depths[i], path.size()).clear();
            @Nullable
            T parent = path.isEmpty() ? null : path.getLast();
            var aliases = columns[3].isEmpty() ? List.<String>of() : List.of(columns[3].split("\\|"));
            var term = create
                    .apply(new Node.Entry<>(columns[1], columns[2], aliases, columns[4], parent, depths[i], i,
                            lasts[i]));
            path.add(term);
            terms.add(term);
        }
        return terms;
    }

    private int[] lastDescendants(int[] depths) {
        var lasts = new int[depths.length];
        var open = new int[depths.length + 1];
        int height = 0;
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] < 0 || depths[i] > height) {
                throw new IllegalStateException(name + ": the term of depth " + depths[i] + " in \"" + lines.get(i)
                        + "\" has no parent");
            }
            while (height > depths[i]) {
                lasts[open[--height]] = i - 1;
            }
            open[height++] = i;
        }
        while (height > 0) {
            lasts[open[--height]] = depths.length - 1;
        }
        return lasts;
    }

    private String[] columns(String line) {
        var columns = line.split("\t", -1);
        if (columns.length < 3 || columns.length > 5) {
            throw new IllegalStateException(name + ": \"" + line + "\" has " + columns.length + " columns, not 3 to 5");
        }
        var all = Arrays.copyOf(columns, 5);
        Arrays.fill(all, columns.length, 5, "");
        return all;
    }

    private static byte[] bytes(String resource) {
        try (var in = TermFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Vocabulary " + resource + " is missing from the program");
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
