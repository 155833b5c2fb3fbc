package org.duijie.engine.find;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.ToyBook;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FitDeskTest {
    private static final Actor STAFF = new Actor("staff");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Seeds seeds = Seeds.fresh();
    private final PairJudge<?, ?, ?> judge = PairJudge
            .by(new ToyBook().compile(new ToyBook().live("employment"), DAY));
    private Plans plans;
    private Store store;
    private FitDesk desk;

    @BeforeEach
    void open(@TempDir Path directory) {
        plans = Plans.random(seeds.trial(0));
        store = Store.open(directory, Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC));
        plans.put(store, STAFF);
        TreeMap<String, Terms> terms = new TreeMap<>();
        plans.needs().values().forEach(need -> terms.put(need.id(), need.terms()));
        TreeMap<String, Profile> profiles = new TreeMap<>();
        plans.candidates().values().forEach(candidate -> profiles.put(candidate.id(), candidate.profile()));
        desk = new FitDesk(store.parties(), store.needs(), store.reviews(), new ToyBook(),
                new BruteForcePools().over(terms, profiles));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** A pair with its judgement, as the definition of the desk would have it told. */
    private record Told(String id, Judgement judgement) {
        static List<String> inOrder(List<Told> all, ToIntFunction<Judgement> points) {
            return all.stream().filter(t -> t.judgement().eligible() || t.judgement().verdict() == Verdict.UNKNOWN)
                    .sorted(Comparator.comparing((Told t) -> !t.judgement().eligible())
                            .thenComparingInt(t -> -points.applyAsInt(t.judgement())).thenComparing(Told::id))
                    .map(Told::id).toList();
        }
    }

    private Judgement judgement(Need need, Candidate candidate) {
        return judge.judge(need.terms(), candidate.profile(), new Circumstances(DAY, Wish.UNKNOWN));
    }

    @Test
    void tellsForEveryNeedExactlyThoseWhoSuitAndThoseWhoLackInformation() {
        for (Need need : plans.needs().values()) {
            Fits fits = desk.candidates(need.id(), DAY, FitDesk.PROPOSED);

            assertThat(fits.items()).extracting(Fit::candidate).isEqualTo(Told.inOrder(
                    plans.candidates().values().stream().map(c -> new Told(c.id(), judgement(need, c))).toList(),
                    Judgement::needPoints));
            assertThat(fits.suiting() + fits.lacking()).isEqualTo(fits.items().size());
            assertThat(fits.items()).allSatisfy(fit -> {
                assertThat(fit.need()).isEqualTo(need.id());
                assertThat(fit.judgement())
                        .isEqualTo(judgement(need, Objects.requireNonNull(plans.candidates().get(fit.candidate()))));
                assertThat(fit.criteria()).extracting(e -> e.finding()).isEqualTo(fit.judgement().findings());
            });
        }
    }

    @Test
    void tellsForEveryCandidateExactlyTheNeedsThatSuit() {
        for (Candidate candidate : plans.candidates().values()) {
            Fits fits = desk.needs(candidate.id(), DAY, FitDesk.PROPOSED);

            assertThat(fits.items()).extracting(Fit::need).isEqualTo(Told.inOrder(
                    plans.needs().values().stream().map(n -> new Told(n.id(), judgement(n, candidate))).toList(),
                    Judgement::candidatePoints));
        }
    }

    @Test
    void tellsNoMoreThanWasAskedForButCountsAll() {
        String need = plans.needs().values().iterator().next().id();
        Fits all = desk.candidates(need, DAY, FitDesk.PROPOSED);

        Fits one = desk.candidates(need, DAY, 1);

        assertThat(one.items()).isEqualTo(all.items().stream().limit(1).toList());
        assertThat(one.suiting()).isEqualTo(all.suiting());
        assertThat(one.lacking()).isEqualTo(all.lacking());
    }

    @Test
    void keepsNeedsThatMayNotBePublishedToStaff() {
        Position open = (Position) plans.needs().values().iterator().next();
        store.needs().put(
                new Position(open.id(), open.owner(), open.title(), open.description(), open.terms(), "限男性",
                        List.of(new Condition(ConditionKind.SEX, "限男性"))),
                null, STAFF);

        for (Candidate candidate : plans.candidates().values()) {
            assertThat(desk.needs(candidate.id(), DAY, FitDesk.PROPOSED).items()).extracting(Fit::need)
                    .doesNotContain(open.id());
        }
    }

    @Test
    void passesOverWhoHasLeftSinceTheFinderLooked() {
        String need = plans.needs().values().iterator().next().id();
        store.sessions().delete(plans.session().id(), null, STAFF);
        plans.candidates().keySet().forEach(id -> store.parties().delete(id, null, STAFF));

        assertThat(desk.candidates(need, DAY, 10).items()).isEmpty();
    }

    @Test
    void refusesWhatIsNotThereAndWhoHasNoProfile() {
        String host = plans.session().roster().hosts().getFirst().party();

        assertThatThrownBy(() -> desk.candidates("nothing", DAY, 1)).isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.needs("nobody", DAY, 1)).isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.needs(host, DAY, 1)).isInstanceOf(Refusal.class).hasMessageContaining("CONFLICT");
    }
}
