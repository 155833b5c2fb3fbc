package org.duijie.index.find;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.json.Json;

/** A kind of record that comparisons read, terms or profiles: its features, and how they are written. Thread safe. */
final class Side {
    /** The key of a list in which nothing is. */
    static final String NO_ELEMENTS = "";
    /** How a key begins that stands for one too long for a field; those of JSON begin otherwise. */
    private static final String DIGEST = "#";
    private static final Map<Class<?>, Side> ALL = new LinkedHashMap<>();

    static {
        for (String book : Comparers.books()) {
            Comparer<?, ?, ?> comparer = Comparers.get(book);
            List<? extends FactSource<?, ?>> sources = comparer.sources();
            ALL.computeIfAbsent(comparer.needs(), Side::new).add(sources.stream().map(FactSource::needReads).toList());
            ALL.computeIfAbsent(comparer.candidates(), Side::new)
                    .add(sources.stream().map(FactSource::candidateReads).toList());
        }
    }

    private final Blank blank;
    private final Map<Set<String>, Feature> features = new LinkedHashMap<>();

    private Side(Class<?> type) {
        this.blank = new Blank(type);
    }

    private void add(List<Set<String>> reads) {
        reads.stream().filter(names -> !names.isEmpty())
                .forEach(names -> features.computeIfAbsent(names, n -> new Feature(blank, new TreeSet<>(n))));
    }

    /** All kinds of record that are compared. */
    static Collection<Side> all() {
        return ALL.values();
    }

    /** The kind of this record. */
    static Side of(Class<?> type) {
        Side side = ALL.get(type);
        if (side == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is never compared");
        }
        return side;
    }

    /** All features. */
    Collection<Feature> features() {
        return features.values();
    }

    /** The feature of these components. */
    Feature feature(Set<String> names) {
        Feature feature = features.get(names);
        if (feature == null) {
            throw new IllegalArgumentException("No fact reads " + names + " of " + blank.type().getSimpleName());
        }
        return feature;
    }

    /** A record that states nothing. */
    Object silent() {
        return blank.with(List.of(), new Object[0]);
    }

    /** The field of the ids; a document that has none is of another kind. */
    String idField() {
        return "find." + blank.type().getSimpleName() + "#";
    }

    /** The field of the whole record, written only where a key is too long. */
    String wholeField() {
        return "find." + blank.type().getSimpleName();
    }

    /** The whole record from its field. */
    Object whole(BytesRef json) {
        return Json.mapper().readValue(json.utf8ToString(), blank.type());
    }

    /** Adds the fields of a record. */
    void write(String id, Object of, Document to) {
        to.add(new SortedDocValuesField(idField(), new BytesRef(id)));
        List<String> tooLong = new ArrayList<>();
        for (Feature feature : features.values()) {
            if (feature.isList()) {
                List<String> elements = feature.elements(of);
                if (elements != null) {
                    (elements.isEmpty() ? List.of(NO_ELEMENTS) : elements).forEach(
                            key -> to.add(new SortedSetDocValuesField(feature.field(), bytes(key, tooLong))));
                }
            } else {
                to.add(new SortedDocValuesField(feature.field(), bytes(feature.key(of), tooLong)));
            }
        }
        if (!tooLong.isEmpty()) {
            to.add(new BinaryDocValuesField(wholeField(), new BytesRef(Json.write(of))));
        }
    }

    private static BytesRef bytes(String key, List<String> tooLong) {
        BytesRef bytes = new BytesRef(key);
        if (bytes.length <= IndexWriter.MAX_TERM_LENGTH) {
            return bytes;
        }
        tooLong.add(key);
        return new BytesRef(digest(key));
    }

    /** Whether this only stands for a key. */
    static boolean isDigest(String key) {
        return key.startsWith(DIGEST);
    }

    /** What stands for a key that is too long. */
    static String digest(String key) {
        try {
            return DIGEST + HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
