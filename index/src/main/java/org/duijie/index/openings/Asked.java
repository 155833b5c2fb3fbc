package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.text.Text;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.openings.Wording.Clause;
import org.duijie.index.profiles.Key;

/** A question as queries. Every word that tells something has to stand somewhere; how like the title is ranks. */
final class Asked {
    /** Added to the score of what was found by the words themselves, far more than all else together. */
    static final float EXACT = 1_000;
    /** What standing anywhere counts beside how like the title is. */
    static final float ANYWHERE = 0.4f;
    /** The most that being new counts, and after how many days half of it is left. */
    static final float NEW = 1;
    private static final int HALF_DAYS = 30;

    private final OpeningQuestion question;
    private final Dictionary dictionary;
    private final Wording wording;
    private final List<Clause> words;

    Asked(OpeningQuestion question, Dictionary dictionary) {
        this(question, dictionary, Wording.of(question.words(), dictionary));
    }

    /** @param wording the words of the question, read by that dictionary */
    Asked(OpeningQuestion question, Dictionary dictionary, Wording wording) {
        this.question = question;
        this.dictionary = dictionary;
        this.wording = wording;
        this.words = wording.clauses();
    }

    private static Map<OpeningFacet, Query> filters(OpeningQuestion question) {
        Map<OpeningFacet, Query> filters = new EnumMap<>(OpeningFacet.class);
        question.filters().forEach((facet, values) -> filters.put(facet, OpeningFacet.INDEXED.contains(facet)
                ? facet.query(values)
                : new TermInSetQuery(facet.field(), question.offered().stream()
                        .map(id -> new BytesRef(Key.ofNeed(id).toString())).toList())));
        return filters;
    }

    /** The words of which at least one has to go when nothing is found, and all there are. */
    List<String> words() {
        return words.stream().map(Clause::text).toList();
    }

    List<Clause> clauses() {
        return words;
    }

    OpeningQuestion question() {
        return question;
    }

    /** What has all words themselves, within the filters. */
    Query exactly() {
        return new BooleanQuery.Builder().add(found(words, filters(question)), Occur.FILTER).add(exact(), Occur.FILTER)
                .build();
    }

    private Query exact() {
        BooleanQuery.Builder exact = new BooleanQuery.Builder();
        words.forEach(word -> exact.add(word.exact(), Occur.FILTER));
        return exact.build();
    }

    /** What is found, in no order. */
    Query found() {
        return found(words, filters(question));
    }

    /** What is found, the best first. */
    Query ranked() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(found(words, filters(question)), Occur.FILTER);
        if (!words.isEmpty()) {
            all.add(new BoostQuery(new ConstantScoreQuery(exact()), EXACT), Occur.SHOULD);
            words.forEach(word -> all.add(anywhere(word), Occur.SHOULD));
            all.add(like(), Occur.SHOULD);
        }
        all.add(fresh(), Occur.SHOULD);
        return all.build();
    }

    /** What being opened on a day counts: what {@link #fresh} gives. */
    float fresh(long day) {
        double distance = Math.abs(question.today().toEpochDay() - day);
        return (float) (NEW * (HALF_DAYS / (HALF_DAYS + distance)));
    }

    /** What a word counts that stands anywhere: in the title what it counts there, and only else what it counts elsewhere. */
    private static Query anywhere(Clause word) {
        Query elsewhere = new BooleanQuery.Builder().add(word.beside(), Occur.MUST).add(word.named(), Occur.MUST_NOT)
                .build();
        return new BoostQuery(new BooleanQuery.Builder().add(word.named(), Occur.SHOULD).add(elsewhere, Occur.SHOULD)
                .build(), ANYWHERE);
    }

    private Query fresh() {
        return LongField.newDistanceFeatureQuery(FieldNames.OPENED, NEW, question.today().toEpochDay(), HALF_DAYS);
    }

    /** What {@link #ranked} gives a position it finds, and for what. */
    Explained explain(IndexSearcher searcher, int document) throws IOException {
        Set<String> typed = new HashSet<>(words());
        Stream.of(wording.title().words(), wording.title().parts(), wording.title().heads()).flatMap(List::stream)
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
        if (breakdown.match(word.exact())) {
            return Explained.sum(Text.of("有“" + word.text() + "”", "has “" + word.text() + "”"),
                    breakdown.of(anywhere(word)));
        }
        return Explained.simple(0, word.latin()
                ? Text.of("有与“" + word.text() + "”拼写相近的词", "has a word typed like “" + word.text() + "” but for a slip")
                : Text.of("有与“" + word.text() + "”同音的字", "has what sounds like “" + word.text() + "”"));
    }

    /** What has something in common with it, within the filters. */
    Query near() {
        return new BooleanQuery.Builder().add(found(List.of(), filters(question)), Occur.FILTER).add(like(), Occur.MUST)
                .build();
    }

    /** What titles may have in common with it. */
    List<Trait> traits() {
        return wording.traits();
    }

    /** How like the title is. */
    Query like() {
        return Trait.any(wording.traits());
    }

    /** What is found without that filter. */
    Query without(OpeningFacet facet) {
        return found(words, filters(question.without(facet)));
    }

    /** What is found without that word. */
    Query without(String word) {
        return found(words.stream().filter(other -> !other.text().equals(word)).toList(), filters(question));
    }

    /** What the word finds by itself. */
    Query alone(String word) {
        return found(words.stream().filter(other -> other.text().equals(word)).toList(), Map.of());
    }

    /** What the filter leaves by itself. */
    Query alone(OpeningFacet facet) {
        return found(List.of(), filters(question.only(facet)));
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
