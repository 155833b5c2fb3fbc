package org.duijie.index.openings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.store.Store;
import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes to hold new positions against ten thousand saved searches, beside an index of a city; the report is
 * target/bench-watch.md. A position is read from the store, made a document and held against all questions each time.
 */
@Tag("bench")
class WatchMeasuringTest {
    private static final int POSITIONS = 20_000;
    private static final int SEARCHES = 10_000;
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 100;
    private static final int AT_ONCE = 500;
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final CityProfiles city = new CityProfiles(7);
    private final List<String> titles = new ArrayList<>();
    private final List<PositionTerms> terms = new ArrayList<>();

    @Test
    void holdsPositionsAgainstTenThousandSearches(@TempDir Path folder) throws IOException, InterruptedException {
        Figures figures = new Figures("%,d saved searches beside %,d positions".formatted(SEARCHES, POSITIONS));
        try (Store store = Store.open(folder, NOON)) {
            store.parties().put(Board.HONGDA, null, STAFF);
            fill(store);
            try (Profiles profiles = Profiles.open(folder.resolve("index"),
                    new Sources(store.changes(), store.parties(), store.needs(), store.reviews(), store.synonyms()),
                    dictionary -> List.of(new SearchFields(dictionary), new OpeningFields(dictionary)), NOON)) {
                assertThat(profiles.catchUp(Duration.ofMinutes(10))).isZero();
                double before = Figures.heap();
                long start = System.nanoTime();
                Monitor monitor = monitor(profiles);
                figures.line("searches taken in: %.1f s, %.0f MB of heap".formatted(Figures.seconds(start),
                        Figures.heap() - before));
                alone(figures, profiles, monitor);
                together(figures, profiles, monitor);
            }
        }
        figures.write("watch");
    }

    private void fill(Store store) {
        for (int from = 0; from < POSITIONS; from += AT_ONCE) {
            List<Versioned<Need>> some = IntStream.range(from, from + AT_ONCE).mapToObj(this::position)
                    .map(position -> new Versioned<Need>(position, 0)).toList();
            store.needs().putAll(some, STAFF);
        }
    }

    private Position position(int number) {
        PositionTerms own = city.position();
        String title = (own.occupation() == null ? "操作工" : own.occupation().name()) + (number % 3 == 0 ? "（急聘）" : "");
        titles.add(title);
        terms.add(own);
        return new Position("pos-" + number, Board.HONGDA.id(), title,
                "负责" + title + "的日常工作，参与新产品试制和现场改进，解决生产中出现的技术问题，编写工艺文件和操作规程。有责任心，能与生产、质量、设备部门配合。", own,
                "全日制本科及以上学历。", List.of());
    }

    private Monitor monitor(Profiles profiles) {
        return profiles.read(searcher -> {
            Monitor monitor = new Monitor(Dictionary.shipped());
            Frequencies frequencies = new Frequencies(searcher.getIndexReader());
            Map<SavedQuestion, Integer> all = new HashMap<>();
            while (all.size() < SEARCHES) {
                all.putIfAbsent(question(), all.size() + 1);
            }
            all.forEach((question, number) -> monitor.add(new SavedSearch(number, question, "0".repeat(32), 0, 0,
                    Instant.EPOCH, Instant.EPOCH), frequencies));
            return monitor;
        });
    }

    /** Words of some title, as typed or in pinyin; a place, a pay or a level; or both. No two alike. */
    private SavedQuestion question() {
        int like = random.nextInt(titles.size());
        String title = titles.get(like).replaceAll("[（）()、]", "");
        int from = random.nextInt(Math.max(1, title.length() - 3));
        String piece = title.substring(from, Math.min(title.length(), from + 2 + random.nextInt(3)));
        int way = random.nextInt(10);
        String words = way < 6
                ? piece
                : way == 6
                        ? Pinyin.of(piece).getFirst().full()
                        : way == 7
                                ? Pinyin.of(piece).getFirst().initials()
                                : "";
        Map<String, List<String>> filters = new HashMap<>();
        PositionTerms own = terms.get(like);
        Region region = own.region();
        if ((words.isEmpty() || random.nextBoolean()) && region != null) {
            filters.put(OpeningFacet.REGION.key(), List.of(region.code()));
        }
        if (words.isEmpty() || random.nextInt(3) == 0) {
            filters.put(OpeningFacet.PAY.key(), List.of(PayBand.values()[random.nextInt(6)].key()));
        }
        if ((words.isEmpty() || random.nextInt(4) == 0) && own.education() != null) {
            filters.put(OpeningFacet.EDUCATION.key(), List.of(own.education().name()));
        }
        if (words.isEmpty() && own.majors() != null && !own.majors().named().isEmpty()) {
            filters.put(OpeningFacet.MAJOR.key(), List.of(own.majors().named().iterator().next().code()));
        }
        return new SavedQuestion(words, filters);
    }

    private void alone(Figures figures, Profiles profiles, Monitor monitor) {
        double[] millis = new double[ROUNDS];
        long found = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String id = "pos-" + random.nextInt(POSITIONS);
            long start = System.nanoTime();
            Map<String, Set<Long>> hits = profiles.readNeeds(List.of(id), monitor.dictionary(), monitor::find);
            if (round >= 0) {
                millis[round] = 1e3 * Figures.seconds(start);
                found += hits.getOrDefault(id, Set.of()).size();
            }
        }
        figures.times("one position, found by %.0f searches on average".formatted((double) found / ROUNDS), millis);
    }

    private static void together(Figures figures, Profiles profiles, Monitor monitor) {
        long start = System.nanoTime();
        for (int from = 0; from < 2_000; from += 100) {
            profiles.readNeeds(IntStream.range(from, from + 100).mapToObj(i -> "pos-" + i).toList(),
                    monitor.dictionary(), monitor::find);
        }
        figures.line("2,000 positions, 100 at once: %.0f/s".formatted(2_000 / Figures.seconds(start)));
    }
}
