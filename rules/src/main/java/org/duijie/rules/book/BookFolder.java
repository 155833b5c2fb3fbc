package org.duijie.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;

/** The folders of sheets that come with this software. */
public final class BookFolder {
    static final String BOOK = "book.csv";
    static final String GROUPS = "groups.csv";
    static final String CRITERIA = "criteria.csv";
    private static final int VERSION_DIGITS = 12;

    private BookFolder() {}

    /** The book of that name. */
    public static BookSource read(String name, FactSet<?> facts) {
        SortedMap<String, String> sheets = new TreeMap<>();
        for (String file : new String[]{BOOK, GROUPS, CRITERIA, Scenario.FILE}) {
            text(name, file).ifPresent(text -> sheets.put(file, text));
        }
        Complaints complaints = new Complaints();
        Grid criteria = Grid.read(CRITERIA, sheets.getOrDefault(CRITERIA, ""), Grid.MOST_LINES, complaints);
        new CriterionReader(facts, complaints).read(criteria).stream()
                .flatMap(draft -> Stream.of(draft.file(), CriterionFiles.conditions(draft.file())))
                .forEach(file -> text(name, file).ifPresent(text -> sheets.put(file, text)));
        return new BookSource(new BookRef(name, version(sheets)), sheets);
    }

    /**
     * The version of a book: 12 hexadecimal digits of the SHA-256 over names and texts of its sheets, in the order of the
     * names. Kinds of line ends and a byte order mark make no difference.
     */
    public static String version(SortedMap<String, String> sheets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(sheets).forEach((file, text) -> {
                digest.update((file + '\0' + canonical(text) + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String canonical(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static Optional<String> text(String name, String file) {
        try (InputStream in = BookFolder.class.getResourceAsStream("/org/duijie/rules/books/" + name + "/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
