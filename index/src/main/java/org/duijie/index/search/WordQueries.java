package org.duijie.index.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.engine.vocabulary.Vocabularies;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Word;

/** Where a word is looked for, and how much each place counts. */
public final class WordQueries {
    private static final float NAME = 4;
    private static final float PIECE_OF_NAME = 2.5f;
    private static final float TERM = 2;
    private static final float OWNER = 1.2f;
    private static final float PART_OF_TERM = 1;
    private static final float TEXT = 1;
    private static final float PART_OF_TEXT = 0.5f;
    /** What is put together of words that stand apart is worth less than any of them together. */
    private static final float APART = 0.3f;
    private static final float SPELLED = 3;
    private static final float BEGINNING = 1;
    private static final float ID = 1_000;
    private static final float BEGINNING_OF_ID = 5;
    /** How much of the other places counts beside the best. */
    private static final float TIE = 0.1f;

    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_TERMS = 500;
    /** From so many letters on, two slips are likely rather than another word. */
    private static final int LONG_WORD = 8;
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final Pattern LIKE_ID = Pattern.compile("(?=.*[0-9-])[a-z0-9_-]{3,64}");

    private final boolean persons;

    /** @param persons whether names of persons are looked at */
    public WordQueries(boolean persons) {
        this.persons = persons;
    }

    /** Records that have the word. */
    public Query of(Typed.Asked word) {
        return best(Stream.concat(named(word).stream(), besides(word).stream()).toList());
    }

    /** Records in whose names the word stands, or is spelled from some character on. */
    public Query inName(Typed.Asked word) {
        return best(named(word));
    }

    /** Records that have the word anywhere but in their names, or apart. */
    public Query beside(Typed.Asked word) {
        return best(besides(word));
    }

    private static List<Query> named(Typed.Asked word) {
        List<Query> places = new ArrayList<>();
        places.add(term(FieldNames.NAME, word.text(), NAME));
        places.add(piece(FieldNames.NAME_PIECES, word.text(), PIECE_OF_NAME));
        if (word.latin()) {
            beginning(places, FieldNames.NAME, word.text());
            spelled(places, FieldNames.NAME_SPELLED, FieldNames.NAME_INITIALS, word.text(), SPELLED);
        }
        return places;
    }

    private List<Query> besides(Typed.Asked word) {
        List<Query> places = new ArrayList<>();
        pieces(places, word.text());
        texts(places, word.text());
        if (word.latin()) {
            latin(places, word.text());
        }
        if (!word.inner().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            word.inner().forEach(inner -> all.add(inner(inner), Occur.MUST));
            places.add(new BoostQuery(all.build(), APART));
        }
        return places;
    }

    /** Records that have any of these words as words of their names, terms or texts, all alike. */
    public static Query any(Collection<String> words) {
        return any(words, FieldNames.NAME, FieldNames.TERMS, FieldNames.TERMS_PARTS, FieldNames.TEXT);
    }

    /** The same, of their names alone. */
    public static Query anyInName(Collection<String> words) {
        return any(words, FieldNames.NAME);
    }

    /** The same, of their terms or texts. */
    public static Query anyBeside(Collection<String> words) {
        return any(words, FieldNames.TERMS, FieldNames.TERMS_PARTS, FieldNames.TEXT);
    }

    private static Query any(Collection<String> words, String... fields) {
        List<BytesRef> all = words.stream().map(BytesRef::new).toList();
        return best(Stream.of(fields).<Query>map(field -> new TermInSetQuery(field, all)).toList());
    }

    /**
     * Records in whose names, terms or texts stands a word of letters that is typed like this one but for a slip or two.
     *
     * @param besides other fields to look at
     */
    public static Query slip(String letters, String... besides) {
        int edits = letters.length() < LONG_WORD ? 1 : 2;
        return best(Stream.concat(Stream.of(FieldNames.NAME, FieldNames.TERMS, FieldNames.TEXT), Stream.of(besides))
                .<Query>map(field -> new FuzzyQuery(new Term(field, letters), edits, 1)).toList());
    }

    /** Records whose names are spelled so in pinyin, from any character on, in full or by initials. */
    public static Query spelled(String typed) {
        String letters = Pinyin.letters(typed);
        return LETTERS.matcher(typed).matches()
                ? best(List.of(spelled(FieldNames.NAME_SPELLED, letters, ShortText.MOST_LETTERS, 1),
                        spelled(FieldNames.NAME_INITIALS, letters, ShortText.MOST_INITIALS, 1)))
                : new MatchNoDocsQuery("no pinyin");
    }

    /** Records that the piece is the id or credit code of, or the beginning of the id. */
    List<Query> ids(String piece) {
        String id = piece.toLowerCase(Locale.ROOT);
        List<Query> places = new ArrayList<>();
        if (LIKE_ID.matcher(id).matches()) {
            places.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(FieldNames.ID, id))), ID));
            places.add(new BoostQuery(new PrefixQuery(new Term(FieldNames.ID, id)), BEGINNING_OF_ID));
            places.add(new BoostQuery(new ConstantScoreQuery(
                    new TermQuery(new Term(FieldNames.CREDIT_CODE, id.toUpperCase(Locale.ROOT)))), ID));
        }
        return places;
    }

    /** Records whose name has the words together as they are typed. */
    Query inName(String typed) {
        List<Query> places = new ArrayList<>();
        places.add(piece(FieldNames.NAME_PIECES, typed, NAME));
        if (persons) {
            places.add(piece(FieldNames.PERSON_PIECES, typed, NAME));
        }
        return best(places);
    }

    /** Any of these, as the best of them. */
    public static Query best(Collection<Query> places) {
        return new DisjunctionMaxQuery(places, TIE);
    }

    private Query inner(String word) {
        List<Query> places = new ArrayList<>();
        places.add(piece(FieldNames.NAME_PIECES, word, PIECE_OF_NAME));
        pieces(places, word);
        texts(places, word);
        return best(places);
    }

    private void pieces(List<Query> places, String word) {
        places.add(piece(FieldNames.OWNER_PIECES, word, OWNER));
        if (persons) {
            places.add(piece(FieldNames.PERSON_PIECES, word, NAME));
        }
    }

    private static void texts(List<Query> places, String word) {
        places.add(term(FieldNames.TERMS, word, TERM));
        places.add(term(FieldNames.TERMS_PARTS, word, PART_OF_TERM));
        places.add(term(FieldNames.TEXT, word, TEXT));
        places.add(term(FieldNames.TEXT_PARTS, word, PART_OF_TEXT));
    }

    private void latin(List<Query> places, String word) {
        beginning(places, FieldNames.TERMS, word);
        beginning(places, FieldNames.TEXT, word);
        spelled(places, FieldNames.OWNER_SPELLED, FieldNames.OWNER_INITIALS, word, OWNER);
        if (persons) {
            spelled(places, FieldNames.PERSON_SPELLED, FieldNames.PERSON_INITIALS, word, SPELLED);
        }
        if (!LETTERS.matcher(word).matches()) {
            return;
        }
        List<BytesRef> codes = Vocabularies.all().stream().flatMap(v -> v.spelled(word).stream().limit(MOST_TERMS))
                .map(term -> new BytesRef(SearchFields.code(term))).toList();
        places.add(new BoostQuery(new TermInSetQuery(FieldNames.CODES, codes), TERM));
    }

    private static void beginning(List<Query> places, String field, String word) {
        if (word.length() >= SHORTEST_BEGINNING) {
            places.add(new BoostQuery(new PrefixQuery(new Term(field, word)), BEGINNING));
        }
    }

    private static void spelled(List<Query> places, String full, String initials, String word, float boost) {
        if (LETTERS.matcher(word).matches()) {
            String letters = Pinyin.letters(word);
            places.add(spelled(full, letters, ShortText.MOST_LETTERS, boost));
            places.add(spelled(initials, letters, ShortText.MOST_INITIALS, boost));
        }
    }

    private static Query spelled(String field, String letters, int most, float boost) {
        return new BoostQuery(
                new PrefixQuery(new Term(field, letters.substring(0, Math.min(letters.length(), most)))), boost);
    }

    private static Query term(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    /** A word wherever it stands in a name, cut as names are: one unit, a pair, or a phrase of pairs. */
    private static Query piece(String field, String word, float boost) {
        List<Word> cover = ShortText.of(word).cover();
        if (cover.size() <= 1) {
            return cover.isEmpty()
                    ? new MatchNoDocsQuery("nothing to find")
                    : term(field, cover.getFirst().text(), boost);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        cover.forEach(piece -> phrase.add(new Term(field, piece.text()), piece.from()));
        return new BoostQuery(phrase.build(), boost);
    }
}
