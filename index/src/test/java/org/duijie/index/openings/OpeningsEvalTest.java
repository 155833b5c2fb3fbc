package org.duijie.index.openings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/** How well titles like one asked for are found, by each way to look at them. */
@Tag("eval")
class OpeningsEvalTest {
    private static final int MOST = 2_000;
    private static final long SEED = 7;

    @Test
    void everythingTogetherFindsMoreThanPairsOfCharacters() throws IOException {
        Judged judged = System.getProperty("corpus") == null
                ? OwnJudged.of(SEED)
                : Judged.read(given("corpus"), given("queries"), given("qrels"));
        try (Titles titles = new Titles(judged.corpus())) {
            Map<String, Measures> rows = new LinkedHashMap<>();
            Measures plain = judged.measure(asked -> titles.plain(asked, MOST));
            rows.put("character bigrams", plain);
            configurations().forEach((name, ranking) -> rows.put(name,
                    judged.measure(asked -> titles.ranked(asked, ranking, MOST))));
            report(judged, rows);
            run(judged, asked -> titles.ranked(asked, Ranking.FULL, MOST));
            Measures full = judged.measure(asked -> titles.ranked(asked, Ranking.FULL, MOST));
            assertThat(full.averagePrecision()).isGreaterThan(plain.averagePrecision());
        }
    }

    private static Path given(String name) {
        return Path.of(System.getProperty("eval.from", "")).resolve(System.getProperty(name));
    }

    /** Each adds to the one before; then all but one. */
    private static Map<String, Ranking> configurations() {
        Map<String, Ranking> all = new LinkedHashMap<>();
        all.put("words", with("words", "parts"));
        all.put("+ characters", with("words", "parts", "units"));
        all.put("+ pinyin", with("words", "parts", "units", "spellings"));
        all.put("+ synonyms", with("words", "parts", "units", "spellings", "alike"));
        all.put("+ what tells little", with("words", "parts", "units", "spellings", "alike", "telling"));
        all.put("+ head word", with("words", "parts", "units", "spellings", "alike", "telling", "heads"));
        all.put("all (+ occupations)", Ranking.FULL);
        all.put("all - words", without("words", "parts"));
        all.put("all - characters", without("units"));
        all.put("all - pinyin", without("spellings"));
        all.put("all - synonyms", without("alike"));
        all.put("all - what tells little", without("telling"));
        all.put("all - head word", without("heads"));
        all.put("all - occupations", without("occupations", "groups"));
        return all;
    }

    private static Ranking with(String... features) {
        Set<String> kept = Set.of(features);
        return only(kept::contains);
    }

    private static Ranking without(String... features) {
        Set<String> left = Set.of(features);
        return only(feature -> !left.contains(feature));
    }

    /** Searches as they rank, with some of the features alone. */
    private static Ranking only(Predicate<String> kept) {
        Ranking full = Ranking.FULL;
        return new Ranking(kept.test("units") ? full.units() : 0,
                kept.test("words") ? full.words() : 0, kept.test("parts") ? full.parts() : 0,
                kept.test("alike") ? full.alike() : 0, kept.test("heads") ? full.heads() : 0,
                kept.test("occupations") ? full.occupations() : 0, kept.test("groups") ? full.groups() : 0,
                kept.test("spellings") ? full.spellings() : 0, kept.test("telling") && full.telling());
    }

    private static void report(Judged judged, Map<String, Measures> rows) throws IOException {
        StringBuilder report = new StringBuilder("%d queries, %d titles%n%n".formatted(judged.queries().size(),
                judged.corpus().size()))
                .append("| configuration | MAP | nDCG@10 | P@10 | recall@100 |\n|---|---|---|---|---|\n");
        rows.forEach((name, m) -> report.append("| %s | %.3f | %.3f | %.3f | %.3f |%n".formatted(name,
                m.averagePrecision(), m.ndcg(), m.precision(), m.recall())));
        Figures.publish("eval-openings", report);
    }

    private static void run(Judged judged, Function<String, List<String>> answer) throws IOException {
        List<String> lines = new ArrayList<>();
        judged.queries().forEach((id, text) -> answer.apply(text).forEach(found -> lines.add(id + "\t" + found)));
        Files.write(Path.of("target", "eval-openings.run"), lines);
    }
}
