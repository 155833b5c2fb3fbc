package org.duijie.engine.impact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.EducationFit;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.RunView;
import org.duijie.engine.sheet.DisplayNames;
import org.duijie.engine.sheet.ImpactCsv;
import org.duijie.engine.store.Store;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ImpactDeskTest {
    private static final Actor STAFF = new Actor("staff");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);

    private final Seeds seeds = Seeds.fresh();
    private final BookVersions books = new BookVersions("strict",
            Map.of("strict", book("学历-1", Verdict.UNMET), "mild", book("学历-2", Verdict.PARTIAL)));
    private final Pools pools = new BruteForcePools();
    private Store store;
    private ImpactDesk desk;
    private RunView view;
    private Run run;

    /** A book in which one level below what is asked for is either enough or not. */
    private static Book<EmploymentComparison> book(String row, Verdict oneBelow) {
        Criterion criterion = new Criterion("education", Text.of("学历", "education"), true, HitPolicy.FIRST);
        List<Finding> cases = new ArrayList<>();
        for (EducationFit fit : EducationFit.values()) {
            Verdict verdict = switch (fit) {
                case ABOVE, MEETS, NOT_REQUIRED -> Verdict.SATISFIED;
                case ONE_BELOW -> oneBelow;
                case BELOW, ABOVE_LIMIT -> Verdict.UNMET;
                case UNKNOWN -> Verdict.UNKNOWN;
            };
            cases.add(new Finding("education", verdict, 0, 0, List.of(row), null));
        }
        return new Book<>(new BookRef("employment", row), Text.same("学历"), EmploymentComparison.FACTS,
                List.of(new CriterionTable(criterion, List.of(new Axis.Values("education", cases.size())), cases)),
                List.of(), List.of(), Integer.MIN_VALUE,
                List.of(new RuleRow(row, "education", Text.same("理由"), null, null, null)));
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Store.open(directory, CLOCK);
        Plans plans = Plans.runnable(seeds.trial(0));
        plans.put(store, STAFF);
        view = plans.run(books, 1);
        Run begun = store.runs().begin(plans.session().id(), view.frozen(), new Pseudonyms(Map.of()), STAFF);
        run = store.runs().finish(begun.id(), view.result(), STAFF);
        desk = new ImpactDesk(store.runs(), books, pools);
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void answersInItsOwnTimeAndOnceForAll() {
        String id = desk.ask(run.id(), BookVersions.source("mild"));
        await().until(() -> desk.progress(id).state() == RunState.DONE);

        assertThat(desk.progress(id)).isEqualTo(new ImpactDesk.Progress(run.id(), "mild", RunState.DONE, 100));
        Impact impact = desk.impact(id);
        assertThat(impact.report()).as(seeds.of(0)).isEqualTo(Impact.of(view.frozen(), view.result(),
                BookVersions.source("mild"), books, pools, Impact.Limits.USUAL, Steps.UNHEARD).report());
        assertThat(desk.ask(run.id(), BookVersions.source("mild"))).isEqualTo(id);
        assertThat(desk.impact(id)).isSameAs(impact);
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        assertThatThrownBy(() -> desk.ask("r99", BookVersions.source("mild"))).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThatThrownBy(() -> desk.progress("r99-none")).isInstanceOf(Refusal.class);
        String id = desk.ask(run.id(), BookVersions.source("mild"));
        await().until(() -> desk.progress(id).state() == RunState.DONE);
        assertThatThrownBy(() -> desk.cancel(id)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whatAnotherNodeWasAskedIsInterruptedHereUntilItIsAskedAgain() {
        String id = desk.ask(run.id(), BookVersions.source("mild"));
        await().until(() -> desk.progress(id).state() == RunState.DONE);

        try (ImpactDesk other = new ImpactDesk(store.runs(), books, pools)) {
            assertThat(other.progress(id))
                    .isEqualTo(new ImpactDesk.Progress(run.id(), "mild", RunState.INTERRUPTED, 0));
            assertThatThrownBy(() -> other.impact(id)).isInstanceOf(Refusal.class)
                    .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThatThrownBy(() -> other.cancel(id)).isInstanceOf(Refusal.class)
                    .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(other.ask(run.id(), BookVersions.source("mild"))).isEqualTo(id);
            await().until(() -> other.progress(id).state() == RunState.DONE);
            assertThat(other.impact(id).report()).isEqualTo(desk.impact(id).report());
        }
    }

    @Test
    void aCancelledQuestionHasNoAnswerUntilItIsAskedAgain() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Pools slow = (needs, candidates) -> {
            begun.countDown();
            await().until(() -> goOn.getCount() == 0);
            return pools.over(needs, candidates);
        };
        try (ImpactDesk waiting = new ImpactDesk(store.runs(), books, slow)) {
            String id = waiting.ask(run.id(), BookVersions.source("mild"));
            await().until(() -> begun.getCount() == 0);
            waiting.cancel(id);
            goOn.countDown();
            await().until(() -> waiting.progress(id).state() == RunState.CANCELLED);

            assertThatThrownBy(() -> waiting.impact(id)).isInstanceOf(Refusal.class);
            waiting.ask(run.id(), BookVersions.source("mild"));
            await().until(() -> waiting.progress(id).state() == RunState.DONE);
            assertThat(waiting.impact(id).report().draft()).isEqualTo(new BookRef("employment", "学历-2"));
        }
    }

    @Test
    void writesEveryChangedPairWithTheNamesOneGives() throws IOException {
        Impact impact = Impact.of(view.frozen(), view.result(), BookVersions.source("mild"), books,
                pools, Impact.Limits.USUAL, Steps.UNHEARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ImpactCsv.write(impact, new DisplayNames() {
            @Override
            public String host(String pseudonym) {
                return "单位 " + pseudonym;
            }

            @Override
            public String need(String pseudonym) {
                return "=岗位 " + pseudonym;
            }

            @Override
            public String candidate(String pseudonym) {
                return "某人 " + pseudonym;
            }
        }, Locale.SIMPLIFIED_CHINESE, out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<PairChange> all = new ArrayList<>();
        impact.forEach(all::add);
        assertThat(lines).as(seeds.of(0)).hasSize(1 + all.size());
        assertThat(lines.getFirst()).startsWith("\ufeff单位,需求,人员,对接变化,判定变化");
        for (int i = 0; i < all.size(); i++) {
            PairChange change = all.get(i);
            assertThat(lines.get(i + 1)).startsWith("单位 " + impact.host(change.need()) + ",'=岗位 " + change.need()
                    + ",某人 " + change.candidate() + ",");
            if (change.effect() == Effect.MAY_NOW_MEET) {
                assertThat(lines.get(i + 1)).contains("变为可对接,不符合,可对接")
                        .endsWith("学历：学历-1 不符合（硬性） 需方 0、对方 0 分 → 学历-2 部分符合（硬性） 需方 0、对方 0 分");
            }
        }
    }
}
