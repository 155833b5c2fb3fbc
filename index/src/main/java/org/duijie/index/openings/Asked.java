package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.text.Text;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Sounds;
import org.duijie.index.analysis.Word;
import org.duijie.index.profiles.Key;
import org.duijie.index.search.Typed;
import org.duijie.index.search.WordQueries;

/** A question as queries. Every word that tells something has to stand somewhere; how like the title is ranks. */
final class Asked {
    /** Added to the score of what was found by the words themselves, far more than all else together. */
    static final float EXACT = 1_000;
    /** What standing anywhere counts beside how like the title is. */
    private static final float ANYWHERE = 0.4f;
    /** The most that being new counts, and after how many days half of it is left. */
    private static final float NEW = 1;
    private static final int HALF_DAYS = 30;
    private static final float ANOTHER_WORD = 0.8f;
    private static final Pattern SLIPPERY = Pattern.compile("[a-z]{4,}");

    private final OpeningQuestion question;
    private final Dictionary dictionary;
    private final TitleFields title;
    private final List<Clause> words;
    private final Map<OpeningFacet, Query> filters = new EnumMap<>(OpeningFacet.class);

    /**
     * A word as it is looked for.
     *
     * @param latin whether it is of letters and digits alone
     * @param exact what has it, in this or another word for it
     * @param slip what may have been meant; matches nothing if nothing may
     */
    private record Clause(String text, boolean latin, Query exact, Query slip) {
        Query either() {
            return new BooleanQuery.Builder().add(exact, Occur.SHOULD).add(slip, Occur.SHOULD).build();
        }
    }

    Asked(OpeningQuestion question, Dictionary dictionary) {
        this.question = question;
        this.dictionary = dictionary;
        this.title = TitleFields.of(question.words(), dictionary);
        this.words = clauses(question.words());
        question.filters().forEach((facet, values) -> filters.put(facet, facet == OpeningFacet.FAIR
                ? offered(values)
                : new TermInSetQuery(facet.field(), values.stream().map(BytesRef::new).toList())));
    }

    private List<Clause> clauses(String text) {
        Typed typed = Typed.of(text, dictionary);
        List<Typed.Asked> telling = typed.words().stream().filter(word -> tells(word.text())).toList();
        List<Clause> clauses = new ArrayList<>();
        for (Typed.Asked word : telling.isEmpty() ? typed.words() : telling) {
            clauses.add(new Clause(word.text(), word.latin(), exact(word), slip(word)));
        }
        if (clauses.isEmpty() && !typed.pieces().isEmpty()) {
            Query nothing = new MatchNoDocsQuery("no word");
            clauses.add(new Clause(String.join(" ", typed.pieces()), false, nothing, nothing));
        }
        return clauses;
    }

    private boolean tells(String word) {
        JobWords known = dictionary.jobWords();
        return !known.isLevel(word) && !known.isNoise(word);
    }

    private Query exact(Typed.Asked word) {
        Query itself = new WordQueries(false).of(word);
        List<String> others = dictionary.jobWords().alike(word.text()).stream().filter(JobWords.Alike::same)
                .map(JobWords.Alike::text).toList();
        return others.isEmpty()
                ? itself
                : WordQueries.best(List.of(itself, new BoostQuery(WordQueries.any(others), ANOTHER_WORD)));
    }

    private static Query slip(Typed.Asked word) {
        if (word.latin()) {
            return SLIPPERY.matcher(word.text()).matches()
                    ? WordQueries.slip(word.text(), FieldNames.WORDS, FieldNames.PARTS)
                    : new MatchNoDocsQuery("too short for a slip");
        }
        List<Word> units = ShortText.of(word.text()).units();
        List<Word> heard = Sounds.of(units);
        MultiPhraseQuery.Builder sounds = new MultiPhraseQuery.Builder();
        for (Word unit : units) {
            Term[] alike = heard.stream().filter(sound -> sound.from() == unit.from())
                    .map(sound -> new Term(FieldNames.SOUNDS, sound.text())).toArray(Term[]::new);
            if (alike.length == 0 || units.size() < 2) {
                return new MatchNoDocsQuery("nothing sounds alike");
            }
            sounds.add(alike, unit.from());
        }
        return sounds.build();
    }

    /** The words of which at least one has to go when nothing is found, and all there are. */
    List<String> words() {
        return words.stream().map(Clause::text).toList();
    }

    /** Those of some records in which all words stand themselves. */
    Query exact(List<BytesRef> keys) {
        return those(keys, exact());
    }

    /** Those of some records in which all words stand themselves or what sounds like them. */
    Query sounding(List<BytesRef> keys) {
        BooleanQuery.Builder sounding = new BooleanQuery.Builder();
        words.forEach(word -> sounding.add(word.latin ? word.exact : word.either(), Occur.FILTER));
        return those(keys, sounding.build());
    }

    private Query those(List<BytesRef> keys, Query query) {
        return new BooleanQuery.Builder().add(new TermInSetQuery(Key.FIELD, keys), Occur.FILTER)
                .add(words.isEmpty() ? new MatchAllDocsQuery() : query, Occur.FILTER).build();
    }

    /** What has all words themselves, within the filters. */
    Query exactly() {
        return new BooleanQuery.Builder().add(found(words, filters), Occur.FILTER).add(exact(), Occur.FILTER).build();
    }

    private Query exact() {
        BooleanQuery.Builder exact = new BooleanQuery.Builder();
        words.forEach(word -> exact.add(word.exact, Occur.FILTER));
        return exact.build();
    }

    /** What is found, in no order. */
    Query found() {
        return found(words, filters);
    }

    /** What is found, the best first. */
    Query ranked() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(found(words, filters), Occur.FILTER);
        if (!words.isEmpty()) {
            all.add(new BoostQuery(new ConstantScoreQuery(exact()), EXACT), Occur.SHOULD);
            words.forEach(word -> all.add(anywhere(word), Occur.SHOULD));
            all.add(like(), Occur.SHOULD);
        }
        all.add(fresh(), Occur.SHOULD);
        return all.build();
    }

    private static Query anywhere(Clause word) {
        return new BoostQuery(word.exact, ANYWHERE);
    }

    private Query fresh() {
        return LongField.newDistanceFeatureQuery(FieldNames.OPENED, NEW, question.today().toEpochDay(), HALF_DAYS);
    }

    /** What {@link #ranked} gives a position it finds, and for what. */
    Explained explain(IndexSearcher searcher, int document) throws IOException {
        Set<String> typed = new HashSet<>(words());
        Stream.of(title.title().words(), title.title().parts(), title.title().heads()).flatMap(List::stream)
                .forEach(word -> typed.add(word.text()));
        Breakdown breakdown = new Breakdown(searcher, document, dictionary.jobWords(), typed);
        List<Explained> parts = new ArrayList<>();
        for (Clause word : words) {
            parts.add(explain(word, breakdown));
        }
        if (!words.isEmpty()) {
            parts.add(Explained.sum(Text.of("与岗位名称相像", "like the title"), breakdown.of(like())));
        }
        parts.add(Explained.simple(breakdown.points(fresh()),
                Text.of("新近开放：越新越多，最多 1 分", "opened lately: the later the more, 1 at most")));
        parts.add(Explained.simple(0, Text.of("公开岗位，并符合所选条件", "open to anybody, and within the choices made")));
        double telling = parts.stream().mapToDouble(Explained::points).sum();
        List<Explained> all = new ArrayList<>(parts.stream().map(part -> part.shared(telling)).toList());
        if (!words.isEmpty() && breakdown.match(exact())) {
            all.add(Explained.simple(EXACT, Text.of("搜的词（或同义词）都有，排在读音或拼写相近的之前",
                    "has all words, or others for the same, and so comes before what only sounds or is typed alike")));
        }
        return Explained.sum(Text.of("得分", "score"), all);
    }

    private static Explained explain(Clause word, Breakdown breakdown) throws IOException {
        if (breakdown.match(word.exact)) {
            return Explained.sum(Text.of("有“" + word.text + "”", "has “" + word.text + "”"),
                    breakdown.of(anywhere(word)));
        }
        return Explained.simple(0, word.latin
                ? Text.of("有与“" + word.text + "”拼写相近的词", "has a word typed like “" + word.text + "” but for a slip")
                : Text.of("有与“" + word.text + "”同音的字", "has what sounds like “" + word.text + "”"));
    }

    /** What has something in common with it, within the filters. */
    Query near() {
        return new BooleanQuery.Builder().add(found(List.of(), filters), Occur.FILTER).add(like(), Occur.MUST).build();
    }

    private Query like() {
        return new TitleQueries(Ranking.FULL, dictionary).like(title);
    }

    /** What is found without that filter. */
    Query without(OpeningFacet facet) {
        Map<OpeningFacet, Query> others = new EnumMap<>(filters);
        others.remove(facet);
        return found(words, others);
    }

    /** What is found at a fair, whatever fairs are asked for. */
    Query at(String fair) {
        return new BooleanQuery.Builder().add(without(OpeningFacet.FAIR), Occur.FILTER)
                .add(offered(List.of(fair)), Occur.FILTER).build();
    }

    private Query offered(List<String> fairs) {
        return new TermInSetQuery(OpeningFacet.FAIR.field(),
                fairs.stream().flatMap(fair -> question.fairs().getOrDefault(fair, Set.of()).stream()).distinct()
                        .map(id -> new BytesRef(Key.ofNeed(id).toString())).toList());
    }

    /** What is found without that word. */
    Query without(String word) {
        return found(words.stream().filter(other -> !other.text.equals(word)).toList(), filters);
    }

    /** What the word finds by itself. */
    Query alone(String word) {
        return found(words.stream().filter(other -> other.text.equals(word)).toList(), Map.of());
    }

    /** What the filter leaves by itself. */
    Query alone(OpeningFacet facet) {
        Query filter = filters.get(facet);
        return found(List.of(), filter == null ? Map.of() : Map.of(facet, filter));
    }

    private static Query found(List<Clause> words, Map<OpeningFacet, Query> filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(anybody(), Occur.FILTER);
        words.forEach(word -> all.add(word.either(), Occur.FILTER));
        filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /** Positions that anybody may see. */
    static Query anybody() {
        return new TermQuery(new Term(FieldNames.PUBLIC, FieldNames.ANYBODY));
    }
}
