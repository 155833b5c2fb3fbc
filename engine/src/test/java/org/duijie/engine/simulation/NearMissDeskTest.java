package org.duijie.engine.simulation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForceShifts;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.ToyBook;
import org.duijie.engine.store.Store;
import org.duijie.engine.vocabulary.EducationLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The book asks for the education alone; every need asks for a master and every candidate is an undergraduate. */
class NearMissDeskTest {
    private static final Actor STAFF = new Actor("staff");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Seeds seeds = Seeds.fresh();
    private Store store;
    private NearMissDesk desk;
    private final TreeMap<String, Terms> terms = new TreeMap<>();
    private final TreeMap<String, Profile> profiles = new TreeMap<>();
    private Plans plans;

    @BeforeEach
    void open(@TempDir Path directory) {
        plans = Plans.random(seeds.trial(0));
        store = Store.open(directory, Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC));
        plans.put(store, STAFF);
        plans.needs().values().forEach(this::askForAMaster);
        plans.candidates().values().forEach(this::makeAnUndergraduate);
        desk = new NearMissDesk(store.parties(), store.needs(), store.reviews(), new ToyBook(),
                new BruteForceShifts(terms, profiles));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void askForAMaster(Need need) {
        terms.put(need.id(), Stated.instead(Stated.instead(need.terms(), "educationMost", null), "education",
                EducationLevel.MASTER));
        store.needs().put(Stated.instead(need, "terms", terms.get(need.id())), null, STAFF);
    }

    private void makeAnUndergraduate(Candidate candidate) {
        profiles.put(candidate.id(),
                Stated.instead(candidate.profile(), "education", EducationLevel.UNDERGRADUATE));
        Party changed = Stated.instead((Party) candidate, "profile", profiles.get(candidate.id()));
        store.parties().put(changed, null, STAFF);
    }

    @Test
    void saysWhatANeedWouldGainOnRecordByAskingForLess() {
        for (String need : terms.keySet()) {
            NearMissDesk.Told told = desk.ofNeed(need, DAY);

            assertThat(told.book().ref()).isEqualTo(new ToyBook().live("employment").ref());
            assertThat(told.items()).first().satisfies(miss -> {
                assertThat(miss.words().zh()).isEqualTo("放宽学历到本科");
                assertThat(miss.component()).isEqualTo("education");
                assertThat(miss.gained()).isEqualTo(profiles.size());
                assertThat(miss.lost()).isZero();
                assertThat(miss.first()).isEqualTo(profiles.keySet().stream().limit(10).toList());
            });
        }
    }

    @Test
    void saysWhatACandidateWouldGainOnRecordByStatingMore() {
        for (String candidate : profiles.keySet()) {
            assertThat(desk.ofCandidate(candidate, DAY).items()).singleElement().satisfies(miss -> {
                assertThat(miss.words().zh()).isEqualTo("学历达到硕士研究生");
                assertThat(miss.gained()).isEqualTo(terms.size());
                assertThat(miss.first()).isEqualTo(terms.keySet().stream().limit(10).toList());
            });
        }
    }

    @Test
    void namesNoNeedThatMayNotBePublishedToOthers() {
        Position open = (Position) plans.needs().values().iterator().next();
        store.needs().put(
                new Position(open.id(), open.owner(), open.title(), open.description(), open.terms(), "限男性",
                        List.of(new Condition(ConditionKind.SEX, "限男性"))),
                null, STAFF);

        for (String candidate : profiles.keySet()) {
            assertThat(desk.ofCandidate(candidate, DAY).items()).isNotEmpty()
                    .allSatisfy(miss -> assertThat(miss.first()).doesNotContain(open.id()));
        }
    }

    @Test
    void namesNobodyWhoHasLeftSinceTheFinderLooked() {
        store.sessions().delete(plans.session().id(), null, STAFF);
        profiles.keySet().forEach(id -> store.parties().delete(id, null, STAFF));

        assertThat(desk.ofNeed(terms.firstKey(), DAY).items()).isNotEmpty()
                .allSatisfy(miss -> assertThat(miss.first()).isEmpty());
    }

    @Test
    void refusesWhatIsNotThereAndWhoHasNoProfile() {
        String host = plans.session().roster().hosts().getFirst().party();

        assertThatThrownBy(() -> desk.ofNeed("nothing", DAY)).isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.ofCandidate("nobody", DAY)).isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> desk.ofCandidate(host, DAY)).isInstanceOf(Refusal.class)
                .hasMessageContaining("CONFLICT");
    }
}
