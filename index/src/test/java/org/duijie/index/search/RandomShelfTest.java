package org.duijie.index.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.RandomRecords;
import org.duijie.engine.Seeds;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.analysis.RandomText;
import org.duijie.index.profiles.Key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What must hold over records that nobody chose. */
class RandomShelfTest {
    private static final int GRADUATES = 150;
    private static final int POSITIONS = 150;
    private static final List<String> NAMES = List.of("化工", "工艺", "操作", "宏达", "农业", "机械", "设计", "会计", "plc", "员", "公司");

    private final Seeds seeds = Seeds.fresh();
    private final Shelf shelf = new Shelf();
    private final List<Map<Facet, Set<String>>> truth = new ArrayList<>();
    private IndexSearcher searcher = shelf.searcher();

    @BeforeEach
    void fill() {
        RandomGenerator random = seeds.trial(0);
        RandomProfiles profiles = new RandomProfiles(seeds.seed());
        Enterprise owner = new Enterprise("ent-1", "宏达化工", null, Contact.NONE, null, null);
        for (int i = 0; i < GRADUATES; i++) {
            put(new Graduate("g-" + i, name(random), name(random), Contact.NONE, profiles.graduate()));
        }
        for (int i = 0; i < POSITIONS; i++) {
            Standing standing = Standing.values()[random.nextInt(Standing.values().length)];
            put(new Position("p-" + i, owner.id(), name(random), name(random), profiles.position(), "", List.of()),
                    standing, owner);
            if (random.nextInt(60) == 0) {
                shelf.segment();
            }
        }
        searcher = shelf.searcher();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private static String name(RandomGenerator random) {
        return String.join("", Stream.generate(() -> NAMES.get(random.nextInt(NAMES.size())))
                .limit(1 + random.nextInt(4)).toList());
    }

    private void put(Graduate graduate) {
        GraduateProfile p = graduate.profile();
        shelf.put(graduate);
        truth.add(Map.of(Facet.WHAT, Set.of("party"), Facet.KIND, Set.of("graduate"), Facet.REGION,
                codes(p.wantedRegions()), Facet.INDUSTRY, codes(p.wantedIndustries()), Facet.MAJOR,
                codes(p.major() == null ? null : List.of(p.major())), Facet.EDUCATION, level(p.education()),
                Facet.STANDING, Set.of()));
    }

    private void put(Position position, Standing standing, Party owner) {
        PositionTerms t = position.terms();
        shelf.put(position, standing, owner);
        MajorsAsked majors = t.majors();
        truth.add(Map.of(Facet.WHAT, Set.of("need"), Facet.KIND, Set.of("position"), Facet.REGION,
                codes(t.region() == null ? null : List.of(t.region())), Facet.INDUSTRY,
                codes(t.industry() == null ? null : List.of(t.industry())), Facet.MAJOR,
                codes(majors == null
                        ? null
                        : Stream.concat(majors.named().stream(), majors.widened().stream()).toList()),
                Facet.EDUCATION, level(t.education()), Facet.STANDING, Set.of(standing.key())));
    }

    private static Set<String> level(@Nullable EducationLevel level) {
        return level == null ? Set.of() : Set.of(level.name());
    }

    private static Set<String> codes(@Nullable List<? extends Term> terms) {
        Set<String> codes = new HashSet<>();
        for (Term term : terms == null ? List.<Term>of() : terms) {
            for (Optional<? extends Term> at = Optional.of(term); at.isPresent(); at = at.get().findParent()) {
                codes.add(at.get().code());
            }
        }
        return codes;
    }

    @Test
    void countsFacetsAsOneWouldByHand() {
        for (int n = 1; n <= 60; n++) {
            RandomGenerator random = seeds.trial(n);
            Map<Facet, List<String>> filters = filters(random);

            Answer answer = new Ask(new Question("", false, filters, Sorting.NAME, null, 1)).of(searcher);

            for (Facet facet : answer.counts().keySet()) {
                Map<String, Long> expected = new TreeMap<>();
                truth.stream().filter(record -> fits(record, filters, facet))
                        .forEach(r -> r.getOrDefault(facet, Set.of()).forEach(v -> expected.merge(v, 1L, Long::sum)));
                Map<String, Long> counted = new TreeMap<>();
                answer.counts().getOrDefault(facet, List.of()).forEach(c -> counted.put(c.value(), c.records()));
                assertThat(counted).as("%s %s %s", seeds.of(n), facet, filters).isEqualTo(expected);
            }
            assertThat(answer.total()).as(seeds.of(n))
                    .isEqualTo(truth.stream().filter(record -> fits(record, filters, null)).count());
        }
    }

    private Map<Facet, List<String>> filters(RandomGenerator random) {
        Map<Facet, List<String>> filters = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<Facet, Set<String>> record = truth.get(random.nextInt(truth.size()));
            Facet facet = Facet.values()[random.nextInt(Facet.OWNER.ordinal())];
            List<String> values = record.getOrDefault(facet, Set.of()).stream().sorted().limit(2).toList();
            filters.put(facet, values);
        }
        return filters;
    }

    private static boolean fits(Map<Facet, Set<String>> record, Map<Facet, List<String>> filters,
            @Nullable Facet except) {
        return filters.entrySet().stream().filter(filter -> filter.getKey() != except && !filter.getValue().isEmpty())
                .allMatch(filter -> filter.getValue().stream()
                        .anyMatch(record.getOrDefault(filter.getKey(), Set.of())::contains));
    }

    @Test
    void turningPagesBringsEachRecordOnceAndInTheSameOrder() {
        for (int n = 1; n <= 30; n++) {
            RandomGenerator random = seeds.trial(n);
            Ask ask = Ask.words(random.nextInt(3) == 0 ? "" : NAMES.get(random.nextInt(NAMES.size())))
                    .by(Sorting.values()[random.nextInt(Sorting.values().length)]);

            List<Key> turned = new ArrayList<>();
            int limit = 1 + random.nextInt(40);
            Answer answer = ask.page(limit, null).of(searcher);
            turned.addAll(answer.keys());
            while (answer.next() != null) {
                answer = ask.page(limit, answer.next()).of(searcher);
                turned.addAll(answer.keys());
            }

            List<Key> atOnce = new ArrayList<>(ask.page(Question.MOST, null).of(searcher).keys());
            assertThat(turned).as(seeds.of(n)).doesNotHaveDuplicates().hasSize((int) answer.total())
                    .startsWith(atOnce.toArray(Key[]::new));
        }
    }

    @Test
    void refusesACursorThatItDidNotGiveForThisQuestion() {
        String next = Objects.requireNonNull(Ask.all().page(1, null).of(searcher).next());

        for (String cursor : List.of("", "x", "!!", "MQ", "a".repeat(3_000), next + "A", next.substring(2))) {
            assertThatThrownBy(() -> Ask.all().page(1, cursor).of(searcher)).as(cursor).isInstanceOf(Refusal.class);
        }
        for (Ask other : List.of(Ask.words("化工"), Ask.all().by(Sorting.PAY), Ask.all().only(Facet.WHAT, "need"))) {
            assertThatThrownBy(() -> other.page(1, next).of(searcher)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void answersAnyWordsOrRefusesThem() {
        for (int n = 1; n <= 400; n++) {
            String words = RandomText.next(seeds.trial(n));
            boolean legal = words.codePointCount(0, words.length()) <= Question.LONGEST;
            Ask ask = n % 2 == 0 ? Ask.words(words) : Ask.words(words).withPersons();

            if (legal) {
                assertThat(ask.of(searcher).total()).as(seeds.of(n)).isNotNegative();
            } else {
                assertThatThrownBy(() -> ask.of(searcher)).as(seeds.of(n)).isInstanceOf(Refusal.class);
            }
        }
        assertThatThrownBy(() -> Ask.words("化".repeat(10_000)).of(searcher)).isInstanceOf(Refusal.class);
        for (String words : List.of("工".repeat(200), "工艺".repeat(100), "反应精馏".repeat(50), "a ".repeat(100),
                "hg ".repeat(66), "+".repeat(200))) {
            assertThat(Ask.words(words).of(searcher).total()).as(words).isNotNegative();
        }
    }

    @Test
    void takesInAnyRecord() {
        for (int n = 1; n <= 300; n++) {
            RandomRecords records = new RandomRecords(seeds.trial(n));
            Party party = records.any(Party.class);
            Need need = records.any(Need.class);

            shelf.put(party).put(need, Standing.PENDING, party);
        }
        assertThat(Ask.all().of(shelf).total()).isEqualTo(truth.size() + 600);
    }
}
