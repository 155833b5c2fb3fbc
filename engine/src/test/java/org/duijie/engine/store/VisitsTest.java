package org.duijie.engine.store;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

import static java.util.Collections.newSetFromMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class VisitsTest {
    private static final int CROWD = 200;
    private static final int CHANGES = 150;

    private final Seeds seeds = Seeds.fresh();

    private Store store;
    private FairDesk desk;

    @BeforeEach
    void open(Home home) {
        store = Stored.open(home);
        store.fairs().put(FairsTest.OPEN, 0L, Stored.STAFF);
        desk = desk();
    }

    private FairDesk desk() {
        return new FairDesk(store.fairs(), store.sessions(), new PublishedPositions(store.needs(), store.reviews()),
                store.parties(), store.changes());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The visits a crowd gets that asks at once, each object once. */
    private Set<Visit> crowd() throws Exception {
        Set<Visit> seen = newSetFromMap(new IdentityHashMap<>());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Visit> asks = () -> {
                start.await();
                return desk.visit("fair");
            };
            List<Future<Visit>> all = Stream.generate(() -> visitors.submit(asks)).limit(CROWD).toList();
            start.countDown();
            for (Future<Visit> one : all) {
                seen.add(one.get());
            }
        }
        return seen;
    }

    @Test
    void aCrowdThatAsksAtOnceGetsOneVisitPutTogetherOnce() throws Exception {
        Set<Visit> before = crowd();
        assertThat(before).singleElement().satisfies(visit -> assertThat(visit.positions()).hasSize(1));

        store.needs().put(Records.position("job", "firm", new Condition(ConditionKind.SEX, "限男性")), null,
                Stored.STAFF);
        Set<Visit> after = crowd();
        assertThat(after).singleElement().satisfies(visit -> assertThat(visit.positions()).isEmpty());
    }

    @Test
    void whatConcernsNoRecordOfTheFairLeavesTheVisitAsItIs() {
        Visit before = desk.visit("fair");

        store.needs().put(Records.position("another", "firm"), 0L, Stored.STAFF);
        assertThat(desk.visit("fair")).isSameAs(before);
        assertThat(desk.open()).singleElement().isSameAs(before);

        store.needs().put(Records.position("job", "firm", new Condition(ConditionKind.SEX, "限男性")), null,
                Stored.STAFF);
        assertThat(desk.visit("fair").positions()).isEmpty();
    }

    @Test
    void whatIsReadAgainInPartsIsWhatIsReadAsAWhole() {
        RandomGenerator random = seeds.trial(0);
        List<String> firms = List.of("firm", "firm-1", "firm-2");
        List<String> jobs = IntStream.range(0, 8).mapToObj(i -> "job-" + i).toList();
        firms.forEach(firm -> store.parties().put(Records.enterprise(firm), null, Stored.STAFF));
        jobs.forEach(job -> store.needs().put(Records.position(job, "firm"), null, Stored.STAFF));
        for (int i = 0; i < CHANGES; i++) {
            try {
                change(random, firms, jobs);
            } catch (Refusal refused) {
                // What does not fit together the store leaves as it is.
                assertThat(refused.kind()).isIn(Refusal.Kind.INVALID, Refusal.Kind.CONFLICT);
            }
            if (random.nextInt(3) > 0) {
                assertThat(desk.visit("fair").stands()).as("change %d, %s", i, seeds.of(0))
                        .isEqualTo(desk().visit("fair").stands());
            }
        }
    }

    private void change(RandomGenerator random, List<String> firms, List<String> jobs) {
        String firm = firms.get(random.nextInt(firms.size()));
        String job = jobs.get(random.nextInt(jobs.size()));
        switch (random.nextInt(6)) {
            case 0 -> store.needs().put(Records.position(job, firm), null, Stored.STAFF);
            case 1 -> store.needs().put(Records.position(job, firm, new Condition(ConditionKind.SEX, "限男性")), null,
                    Stored.STAFF);
            case 2 ->
                store.parties().put(new Enterprise(firm, "试验厂" + random.nextInt(9), null, Contact.NONE, null, null),
                        null, Stored.STAFF);
            case 3 -> store.needs().put(Records.position("elsewhere", firm), null, Stored.STAFF);
            case 4 -> desk.put(new Fair("fair", true, random.nextBoolean()
                    ? List.of()
                    : List.of(new Fair.Booth("firm", "B" + random.nextInt(9)))), null, Stored.STAFF);
            default -> {
                MatchSession plan = store.sessions().find("fair").orElseThrow().value();
                List<Roster.RosterNeed> needs = jobs.stream().filter(one -> random.nextBoolean())
                        .map(one -> new Roster.RosterNeed(one, 1, random.nextInt(3) == 0)).toList();
                Set<String> owners = needs.stream()
                        .map(need -> store.needs().find(need.need()).orElseThrow().value().owner())
                        .collect(Collectors.toSet());
                List<Roster.Host> hosts = firms.stream().filter(one -> one.equals("firm") || owners.contains(one))
                        .map(one -> new Roster.Host(one, 1)).toList();
                store.sessions().put(new MatchSession(plan.id(), plan.name(), plan.form(), plan.book(), plan.date(),
                        plan.start(), plan.roundMinutes(), plan.breakMinutes(), plan.rounds(), plan.seed(),
                        new Roster(hosts, needs, List.of(), List.of()), Constraints.NONE), null, Stored.STAFF);
            }
        }
    }

    @Test
    void whateverChangesIsSeenByWhoAsksNext() {
        assertThat(desk.visit("fair").at("A12")).isPresent();

        desk.put(new Fair("fair", true, List.of(new Fair.Booth("firm", "B3"))), null, Stored.STAFF);
        assertThat(desk.visit("fair").at("A12")).isEmpty();
        Visit moved = desk.visit("fair");
        assertThat(moved.at("B3")).isPresent();
        assertThat(moved.offers().booth("job")).contains("B3");

        Position job = Records.position("job", "firm");
        store.needs().put(new Position("job", "firm", "分析检测员", "", job.terms(), "", List.of()), null, Stored.STAFF);
        assertThat(desk.visit("fair").positions()).extracting(Position::title).containsExactly("分析检测员");
        assertThat(desk.visit("fair").offers()).as("nothing stands elsewhere").isSameAs(moved.offers());

        desk.put(Fair.closed("fair"), null, Stored.STAFF);
        assertThatThrownBy(() -> desk.visit("fair")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
