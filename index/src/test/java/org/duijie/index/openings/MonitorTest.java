package org.duijie.index.openings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;

/** A question finds a position that is held against it if, and only if, the search finds it among all others. */
class MonitorTest {
    private static final int POSITIONS = 100;
    private static final int QUESTIONS = 400;

    private final Seeds seeds = Seeds.fresh();

    private static SavedSearch search(long number, SavedQuestion question) {
        return new SavedSearch(number, question, "0".repeat(32), 0, 0, Instant.EPOCH, Instant.EPOCH);
    }

    private static SavedSearch search(long number, String words) {
        return search(number, new SavedQuestion(words, Map.of()));
    }

    /** Whether it can be asked, and asks for anything. */
    static boolean legal(OpeningQuestion question) {
        try {
            question.require();
            return !question.toSave().blank();
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static Set<Long> finding(Monitor monitor, Position position, Standing standing) {
        try (Board alone = new Board().put(position, standing)) {
            return alone.read(monitor::find).getOrDefault(position.id(), Set.of());
        }
    }

    @Test
    void findsWhatTheSearchFindsForQuestionsNobodyChose() {
        RandomQuestions random = new RandomQuestions(seeds.trial(0));
        List<Position> positions = IntStream.range(0, POSITIONS).mapToObj(i -> random.position("p" + i)).toList();
        List<OpeningQuestion> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            OpeningQuestion question = random.question();
            if (legal(question)) {
                questions.add(question);
            }
        }
        Monitor monitor = new Monitor(Dictionary.shipped());
        int hits = 0;
        try (Board board = new Board()) {
            positions.forEach(p -> board.put(p, p.id().endsWith("7") ? Standing.PENDING : Standing.OPEN));
            board.read(searcher -> {
                for (int i = 0; i < QUESTIONS; i++) {
                    // A handle is a good one or a bad one; what is found is the same.
                    Frequencies frequencies = new Frequencies(searcher.getIndexReader());
                    monitor.add(search(i, questions.get(i).toSave()), i % 2 == 0 ? frequencies : handle -> 0);
                }
                return searcher;
            });

            List<Set<Long>> found = positions.stream().map(
                    p -> finding(monitor, p, p.id().endsWith("7") ? Standing.PENDING : Standing.OPEN)).toList();

            for (int i = 0; i < QUESTIONS; i++) {
                OpeningQuestion question = questions.get(i);
                Set<String> live = new HashSet<>();
                board.answer(question).hits().forEach(hit -> live.add(hit.id()));
                Set<String> held = new HashSet<>();
                for (int p = 0; p < POSITIONS; p++) {
                    if (found.get(p).contains((long) i)) {
                        held.add(positions.get(p).id());
                    }
                }
                assertThat(held).as("%s, %s", question, seeds.of(0)).isEqualTo(live);
                hits += held.size();
            }
            assertThat(board.read(monitor::find)).as("all at once, " + seeds.of(0))
                    .isEqualTo(together(positions, found));
        }
        assertThat(hits).as("hits, " + seeds.of(0)).isGreaterThan(QUESTIONS);
    }

    private static Map<String, Set<Long>> together(List<Position> positions, List<Set<Long>> found) {
        Map<String, Set<Long>> together = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).isEmpty()) {
                together.put(positions.get(i).id(), found.get(i));
            }
        }
        return together;
    }

    @Test
    void forgetsWhatItIsToldToAndNothingElse() {
        Monitor monitor = new Monitor(Dictionary.shipped());
        List<String> words = List.of("电工", "焊工", "dg", "javascrpit", "电工");
        IntStream.range(0, words.size()).forEach(i -> monitor.add(search(i, words.get(i)), handle -> 1));
        monitor.add(search(0, "焊工"), handle -> 1);
        try (Board board = new Board().put("电工 javascript", "焊工")) {
            assertThat(board.read(monitor::find)).isEqualTo(Map.of("p1", Set.of(0L, 2L, 3L, 4L), "p2", Set.of(1L)));

            monitor.retain(Set.of(4L, 1L));
            assertThat(board.read(monitor::find)).isEqualTo(Map.of("p1", Set.of(4L), "p2", Set.of(1L)));

            monitor.retain(Set.of());
            assertThat(monitor.size()).isZero();
            assertThat(board.read(monitor::find)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\u0000\u0001", "\u001C", "\t", "电工\n", "\uDC00电工", "电工\u0000"})
    void whatIsNoCharacterFindsSavedWhatItFindsAsked(String words) {
        OpeningQuestion question = Board.ask(words);
        Monitor monitor = new Monitor(Dictionary.shipped());
        monitor.add(search(1, question.toSave()), handle -> 1);
        try (Board board = new Board().put("电工", "焊工")) {
            Set<String> live = new HashSet<>();
            board.answer(question).hits().forEach(hit -> live.add(hit.id()));

            assertThat(board.read(monitor::find).keySet()).isEqualTo(live);
        }
    }

    @Test
    void whatIsOnlyForAFairIsNotSaved() {
        assertThat(Board.only(Board.ask("电工"), OpeningFacet.FAIR, "fair-1").toSave())
                .isEqualTo(new SavedQuestion("电工", Map.of()));
    }

    @Test
    void aQuestionByAFacetThatIsNoLongerThereFindsNothing() {
        Monitor monitor = new Monitor(Dictionary.shipped());
        monitor.add(search(1, new SavedQuestion("电工", Map.of("colour", List.of("red")))), handle -> 1);

        try (Board board = new Board().put("电工")) {
            assertThat(board.read(monitor::find)).isEmpty();
        }
    }
}
