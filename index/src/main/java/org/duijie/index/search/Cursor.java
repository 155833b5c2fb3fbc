package org.duijie.index.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Key;

/**
 * Where an answer ended, as a caller carries it to the next question. It counts in an order of two fields, of which the second
 * is the key, so that no two records are equal in it.
 */
public final class Cursor {
    private static final String GENERATION = "1";
    private static final Pattern RECORD = Pattern.compile("(party|need)/[a-z0-9_-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?(E-?[0-9]{1,2})?");
    private static final int LONGEST = 2_000;

    private Cursor() {}

    /** The key of a record found in that order. */
    public static Key key(FieldDoc found) {
        return Key.of(((BytesRef) found.fields[1]).utf8ToString());
    }

    /**
     * The cursor of what follows a record.
     *
     * @param fingerprint of the question, without line ends
     */
    public static String after(FieldDoc last, String fingerprint) {
        Object value = last.fields[0];
        String written = value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value);
        String all = String.join("\n", GENERATION, fingerprint, key(last).toString(), written);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a cursor says; null if there is none.
     *
     * @param fingerprint of the question it is asked with
     * @param sort the order of its answers
     *
     * @throws Refusal INVALID if no answer to this question gave out such a cursor
     */
    public static @Nullable FieldDoc read(@Nullable String after, String fingerprint, Sort sort) {
        if (after == null) {
            return null;
        }
        try {
            if (after.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            String all = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            List<String> lines = List.of(all.split("\n", 4));
            if (lines.size() == 4 && lines.get(0).equals(GENERATION) && lines.get(1).equals(fingerprint)
                    && RECORD.matcher(lines.get(2)).matches()) {
                return new FieldDoc(Integer.MAX_VALUE, Float.NaN,
                        new Object[]{value(sort.getSort()[0].getType(), lines.get(3)), new BytesRef(lines.get(2))});
            }
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
        throw refusal();
    }

    private static Object value(SortField.Type type, String written) {
        if (type == SortField.Type.STRING) {
            return new BytesRef(written);
        }
        if (!NUMBER.matcher(written).matches()) {
            throw new IllegalArgumentException("no number");
        }
        return type == SortField.Type.SCORE ? Float.valueOf(written) : (Object) Long.valueOf(written);
    }

    private static Refusal refusal() {
        return Refusal.of(Refusal.Kind.INVALID, "after", "", Text.of("不是这次查找给出的翻页位置，请从头查找",
                "is no cursor of this search; begin without it"));
    }
}
