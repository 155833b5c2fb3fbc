package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import org.duijie.engine.Seeds;
import org.duijie.engine.fair.Offers;
import org.duijie.engine.need.Standing;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.search.Answer;
import org.duijie.index.search.FacetCounts;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick ways to find, count and rank, held against Lucene asked directly by the whole query. */
class BestTest {
    private static final int POSITIONS = 150;
    private static final int QUESTIONS = 25;
    private static final int ROUNDS = 6;
    /** As near as numbers about a thousand are told apart. */
    private static final float NEAR = 2e-4f;

    private final Seeds seeds = Seeds.fresh();

    @RepeatedTest(4)
    void answersAreThoseOfTheWholeQuery(RepetitionInfo repetition) throws IOException {
        RandomGenerator random = seeds.trial(repetition.getCurrentRepetition());
        RandomQuestions questions = new RandomQuestions(random);
        try (Board board = new Board()) {
            write(board, questions, POSITIONS, random);
            Kept kept = new Kept();
            board.read(searcher -> {
                searcher.setSimilarity(Ranking.SIMILARITY);
                List<Offers> fairs = fairs(random);
                for (int i = 0; i < QUESTIONS; i++) {
                    check(searcher, at(fairs, sorted(questions.question(), random)), kept,
                            seeds.of(repetition.getCurrentRepetition()));
                }
                return kept;
            });
        }
    }

    @RepeatedTest(2)
    void answersFollowWhatIsWrittenBetweenThem(RepetitionInfo repetition) throws IOException {
        RandomGenerator random = seeds.trial(100 + repetition.getCurrentRepetition());
        RandomQuestions questions = new RandomQuestions(random);
        List<OpeningQuestion> asked = Stream.generate(() -> sorted(questions.question(), random)).limit(QUESTIONS)
                .toList();
        try (Board board = new Board()) {
            write(board, questions, POSITIONS, random);
            Kept kept = new Kept();
            List<Offers> fairs = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                fairs = random.nextInt(3) == 0 ? fairs : fairs(random);
                List<Offers> now = fairs;
                board.read(plain -> {
                    IndexReader index = plain.getIndexReader();
                    for (OpeningQuestion question : asked) {
                        check(new RankingSearcher(index, index,
                                kept.statistics(index, Dictionary.shipped(), question)), at(now, question), kept,
                                seeds.of(100 + repetition.getCurrentRepetition()));
                    }
                    return kept;
                });
                write(board, questions, random.nextInt(10), random);
                if (random.nextInt(4) == 0) {
                    board.merge();
                }
            }
        }
    }

    /** Puts up positions, some in place of others, and takes some down. */
    private static void write(Board board, RandomQuestions questions, int times, RandomGenerator random) {
        for (int i = 0; i < times; i++) {
            String id = "p" + random.nextInt(POSITIONS);
            board.remove(id).put(questions.position(id), Standing.OPEN);
            if (random.nextInt(40) == 0) {
                board.segment();
            }
            if (random.nextInt(10) == 0) {
                board.remove("p" + random.nextInt(POSITIONS));
            }
        }
    }

    /** Two fairs, which may have some position in common. */
    private static List<Offers> fairs(RandomGenerator random) {
        return Stream.of("spring", "autumn").map(fair -> {
            Map<String, String> booths = new HashMap<>();
            for (int i = random.nextInt(POSITIONS); i >= 0; i--) {
                booths.put("p" + random.nextInt(POSITIONS), random.nextInt(4) == 0 ? "" : "A" + random.nextInt(4));
            }
            return new Offers(fair, booths);
        }).toList();
    }

    private static OpeningQuestion at(List<Offers> fairs, OpeningQuestion question) {
        return fairs.stream().reduce(question, Board::with, (one, other) -> other);
    }

    private static OpeningQuestion sorted(OpeningQuestion question, RandomGenerator random) {
        OpeningSorting sorting = OpeningSorting.values()[random.nextInt(3)];
        Map<OpeningFacet, List<String>> filters = new HashMap<>(question.filters());
        if (random.nextInt(4) == 0) {
            filters.put(OpeningFacet.FAIR, List.of(random.nextBoolean() ? "spring" : "autumn"));
        }
        if (random.nextInt(4) == 0) {
            filters.put(OpeningFacet.BOOTH, List.of("A" + random.nextInt(5), "A1"));
        }
        return new OpeningQuestion(question.words(), filters,
                random.nextBoolean() ? OpeningSorting.RELEVANCE : sorting, question.today(), null,
                1 + random.nextInt(20));
    }

    private static void check(IndexSearcher searcher, OpeningQuestion question, Kept kept,
            String seed) throws IOException {
        String what = question + " " + seed;
        Asked asked = new Asked(question, Dictionary.shipped());
        Sort sort = question.sorting().sort();
        TopDocs whole = searcher.search(asked.ranked(), POSITIONS, sort, true);
        Map<String, Float> scores = scores(searcher, whole);

        List<String> ids = new ArrayList<>();
        Openings page = OpeningSearch.answer(searcher, Dictionary.shipped(), question, kept);
        assertThat(page.total()).as(what).isEqualTo(whole.scoreDocs.length);
        if (question.local()) {
            assertThat(scores.keySet()).as(what)
                    .isSubsetOf(scores(searcher, searcher.search(anywhere(question), POSITIONS)).keySet())
                    .allMatch(id -> question.fairs().stream().anyMatch(fair -> fair.positions().contains(id)
                            && question.wants(OpeningFacet.FAIR, fair.fair())
                            && question.wants(OpeningFacet.BOOTH, fair.booth(id).orElse(""))));
        }
        assertThat(page.counts()).as(what).isEqualTo(counts(searcher, asked, question));
        page.hits().forEach(hit -> ids.add(hit.id()));
        for (String after = page.next(); after != null; after = page.next()) {
            page = OpeningSearch.answer(searcher, Dictionary.shipped(), next(question, after), kept);
            page.hits().forEach(hit -> ids.add(hit.id()));
        }

        if (sort.needsScores()) {
            assertThat(ids).as(what).containsExactlyInAnyOrderElementsOf(scores.keySet());
            float before = Float.MAX_VALUE;
            for (String id : ids) {
                float score = scores.getOrDefault(id, Float.NaN);
                assertThat(score).as("%s, %s", id, what).isLessThan(before + NEAR);
                before = score;
            }
        } else {
            assertThat(ids).as(what).containsExactlyElementsOf(scores.keySet());
        }
    }

    private static OpeningQuestion next(OpeningQuestion question, String after) {
        return new OpeningQuestion(question.words(), question.filters(), question.sorting(), question.today(), after,
                question.limit(), question.fairs());
    }

    private static Map<String, Float> scores(IndexSearcher searcher, TopDocs docs) throws IOException {
        Map<String, Float> scores = new LinkedHashMap<>();
        for (ScoreDoc doc : docs.scoreDocs) {
            String key = searcher.storedFields().document(doc.doc, Set.of(Key.FIELD)).get(Key.FIELD);
            scores.put(Key.of(key).id(), doc.score);
        }
        return scores;
    }

    private static Map<OpeningFacet, List<Answer.Count>> counts(IndexSearcher searcher, Asked asked,
            OpeningQuestion question) throws IOException {
        Map<OpeningFacet, List<Answer.Count>> counts = new EnumMap<>(OpeningFacet.class);
        for (OpeningFacet facet : OpeningFacet.values()) {
            Query others = asked.without(facet);
            List<Answer.Count> all = OpeningFacet.INDEXED.contains(facet)
                    ? searcher.search(others, new FacetCounts<>(OpeningFacet.class, EnumSet.of(facet)))
                            .getOrDefault(facet, List.of())
                    : counts(scores(searcher, searcher.search(anywhere(question), POSITIONS)).keySet(), question,
                            facet);
            counts.put(facet, all.stream().filter(count -> facet.offers(count.value())
                    || question.filters().getOrDefault(facet, List.of()).contains(count.value())).toList());
        }
        return counts;
    }

    /** The question without what it asks of fairs and booths. */
    private static Query anywhere(OpeningQuestion question) {
        return new Asked(question.without(OpeningFacet.FAIR).without(OpeningFacet.BOOTH), Dictionary.shipped()).found();
    }

    /** Of some positions how many stand at each fair or booth, by going through all of them. */
    private static List<Answer.Count> counts(Set<String> ids, OpeningQuestion question, OpeningFacet facet) {
        List<String> wanted = question.filters()
                .getOrDefault(facet == OpeningFacet.FAIR ? OpeningFacet.BOOTH : OpeningFacet.FAIR, List.of());
        Map<String, Set<String>> having = new HashMap<>();
        for (Offers fair : question.fairs()) {
            for (String id : ids) {
                String booth = fair.booth(id).orElse("");
                if (facet == OpeningFacet.FAIR && fair.positions().contains(id)
                        && (wanted.isEmpty() || wanted.contains(booth))) {
                    having.computeIfAbsent(fair.fair(), any -> new HashSet<>()).add(id);
                } else if (facet == OpeningFacet.BOOTH && !booth.isEmpty()
                        && (wanted.isEmpty() || wanted.contains(fair.fair()))) {
                    having.computeIfAbsent(booth, any -> new HashSet<>()).add(id);
                }
            }
        }
        return having.entrySet().stream().map(one -> new Answer.Count(one.getKey(), one.getValue().size()))
                .sorted(Answer.Count.MOST_FIRST).toList();
    }
}
