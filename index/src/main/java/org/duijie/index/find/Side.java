package org.duijie.index.find;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Features;
import org.duijie.engine.json.Json;

/**
 * A kind of record that comparisons read, terms or profiles, and how its features are written. Immutable and thread safe.
 *
 * @param features its features
 */
record Side(Features features) {
    /** The key of a list in which nothing is. */
    static final String NO_ELEMENTS = "";
    /** How a key begins that stands for one too long for a field; those of JSON begin otherwise. */
    private static final String DIGEST = "#";
    private static final String FIELDS = "find.";

    /** All kinds of record that are compared. */
    static List<Side> all() {
        return Features.all().stream().map(Side::new).toList();
    }

    /** The kind of this record. */
    static Side of(Class<?> type) {
        return new Side(Features.of(type));
    }

    /** The field of a feature, such as {@code find.GraduateProfile.degree+education}. */
    static String field(Feature feature) {
        return FIELDS + feature.name();
    }

    /** The field of the ids; a document that has none is of another kind. */
    String idField() {
        return wholeField() + "#";
    }

    /** The field of the whole record, written only where a key is too long. */
    String wholeField() {
        return FIELDS + features.type().getSimpleName();
    }

    /** The whole record from its field. */
    Object whole(BytesRef json) {
        return Json.mapper().readValue(json.utf8ToString(), features.type());
    }

    /** Adds the fields of a record. */
    void write(String id, Object of, Document to) {
        to.add(new SortedDocValuesField(idField(), new BytesRef(id)));
        List<String> tooLong = new ArrayList<>();
        for (Feature feature : features.list()) {
            if (feature.isList()) {
                List<String> elements = feature.elements(of);
                if (elements != null) {
                    (elements.isEmpty() ? List.of(NO_ELEMENTS) : elements).forEach(
                            key -> to.add(new SortedSetDocValuesField(field(feature), bytes(key, tooLong))));
                }
            } else {
                to.add(new SortedDocValuesField(field(feature), bytes(feature.key(of), tooLong)));
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
