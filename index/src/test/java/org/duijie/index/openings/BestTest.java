package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
                for (int i = 0; i < QUESTIONS; i++) {
                    check(searcher, sorted(questions.question(), random), kept,
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
            for (int round = 0; round < ROUNDS; round++) {
                board.read(plain -> {
                    IndexReader index = plain.getIndexReader();
                    IndexSearcher searcher = new RankingSearcher(index, index,
                            kept.statistics(index, Dictionary.shipped()));
                    for (OpeningQuestion question : asked) {
                        check(searcher, question, kept, seeds.of(100 + repetition.getCurrentRepetition()));
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

    private static OpeningQuestion sorted(OpeningQuestion question, RandomGenerator random) {
        OpeningSorting sorting = OpeningSorting.values()[random.nextInt(3)];
        return new OpeningQuestion(question.words(), question.filters(),
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
                question.limit());
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
            List<Answer.Count> all = facet == OpeningFacet.FAIR
                    ? List.of()
                    : searcher.search(others, new FacetCounts<>(OpeningFacet.class, EnumSet.of(facet)))
                            .getOrDefault(facet, List.of());
            counts.put(facet, all.stream().filter(count -> facet.offers(count.value())
                    || question.filters().getOrDefault(facet, List.of()).contains(count.value())).toList());
        }
        return counts;
    }
}
