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

/** Where an answer ended, as a caller carries it to the next question; and the orders it counts in. */
final class Cursor {
    private static final String GENERATION = "1";
    private static final Pattern RECORD = Pattern.compile("(party|need)/[a-z0-9_-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?(E-?[0-9]{1,2})?");
    private static final int LONGEST = 2_000;

    private Cursor() {}

    /** The order, in which no two records are equal. */
    static Sort sort(Sorting sorting) {
        SortField key = new SortField(Key.FIELD, SortField.Type.STRING);
        return switch (sorting) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, key);
            case NAME -> new Sort(new SortField(FieldNames.NAME_ORDER, SortField.Type.STRING), key);
            case PAY -> new Sort(new SortField(FieldNames.PAY_ORDER, SortField.Type.LONG, true, -1L), key);
        };
    }

    /** The key of a record found in that order. */
    static Key key(FieldDoc found) {
        return Key.of(((BytesRef) found.fields[1]).utf8ToString());
    }

    /** The cursor of what follows a record. */
    static String after(FieldDoc last, Question question) {
        Object value = last.fields[0];
        String written = value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value);
        String all = String.join("\n", GENERATION, question.fingerprint(), key(last).toString(), written);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the cursor of a question says; null if it has none.
     *
     * @throws Refusal INVALID if no answer to this question gave out such a cursor
     */
    static @Nullable FieldDoc read(Question question) {
        if (question.after() == null) {
            return null;
        }
        try {
            if (question.after().length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            String all = new String(Base64.getUrlDecoder().decode(question.after()), StandardCharsets.UTF_8);
            List<String> lines = List.of(all.split("\n", 4));
            if (lines.size() == 4 && lines.get(0).equals(GENERATION) && lines.get(1).equals(question.fingerprint())
                    && RECORD.matcher(lines.get(2)).matches()) {
                return new FieldDoc(Integer.MAX_VALUE, Float.NaN,
                        new Object[]{value(question.sorting(), lines.get(3)), new BytesRef(lines.get(2))});
            }
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
        throw refusal();
    }

    private static Object value(Sorting sorting, String written) {
        if (sorting != Sorting.NAME && !NUMBER.matcher(written).matches()) {
            throw new IllegalArgumentException("no number");
        }
        return switch (sorting) {
            case RELEVANCE -> Float.valueOf(written);
            case NAME -> new BytesRef(written);
            case PAY -> Long.valueOf(written);
        };
    }

    private static Refusal refusal() {
        return Refusal.of(Refusal.Kind.INVALID, "after", "", Text.of("不是这次查找给出的翻页位置，请从头查找",
                "is no cursor of this search; begin without it"));
    }
}
