package org.duijie.rules.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EducationFit;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.compare.ShiftFit;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunView;
import org.duijie.engine.store.Store;
import org.duijie.engine.witness.WitnessDesk;
import org.duijie.engine.witness.Witnesses;
import org.duijie.engine.witness.Witnesses.Witness;
import org.duijie.rules.SmallBook;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** Pairs that a finding names are held against all pairs of the session, compared one by one. */
class WitnessTest {
    private static final Actor STAFF = new Actor("staff");
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final int TRIALS = 6;
    private static final DroolsBooks BOOKS = new DroolsBooks();

    private final Seeds seeds = Seeds.fresh();

    /** A finished run of a random session on the live book, in a store of its own. */
    private record Past(Run run, RunView view, Witnesses witnesses) {
        /** The pairs that truly fall there, in the order of the session. */
        List<Witness> all(BiPredicate<String, String> falls) {
            List<Witness> pairs = new ArrayList<>();
            view.needs().forEach(need -> view.candidates().stream().filter(candidate -> falls.test(need, candidate))
                    .forEach(candidate -> pairs.add(new Witness(run.id(), need, candidate))));
            return pairs;
        }

        List<Witness> comparing(Predicate<EmploymentComparison> falls) {
            return all((need, candidate) -> falls.test(Comparers.EMPLOYMENT.compare(
                    (PositionTerms) Objects.requireNonNull(view.frozen().terms().get(need)),
                    (GraduateProfile) Objects.requireNonNull(view.frozen().profiles().get(candidate)),
                    new Circumstances(view.frozen().session().date(), Wish.UNKNOWN))));
        }
    }

    private Past past(int trial, Path folder, CheckReport report) {
        RandomGenerator random = seeds.trial(trial);
        Plans onRecord = Plans.runnable(random);
        Plans plans = onRecord.stating(new RandomProfiles(random.nextLong()));
        try (Store store = Store.open(folder.resolve(Integer.toString(trial)),
                Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC))) {
            onRecord.put(store, STAFF);
            RunView view = plans.run(BOOKS);
            Run begun = store.runs().begin(plans.session().id(), view.frozen(), new Pseudonyms(Map.of()), STAFF);
            Run run = store.runs().finish(begun.id(), view.result(), STAFF);
            return new Past(run, view, desk(store).find("employment", report));
        }
    }

    private static WitnessDesk desk(Store store) {
        return new WitnessDesk(store.sessions(), store.runs(), BOOKS, new BruteForcePools());
    }

    private static CheckReport check(SmallBook book) {
        return new BookCheck(BOOKS).check(book.source(), book.source(), FROM);
    }

    private static List<Witness> first(List<Witness> all) {
        return all.subList(0, Math.min(WitnessDesk.PAIRS, all.size()));
    }

    @Test
    void pairsOfAGapHaveTheFactsThatNoRowAnswers(@TempDir Path folder) {
        CheckReport report = check(new SmallBook().with("fit,评分,首条,,学历、命中技能数,,", "行号,学历,命中技能数,结论,理由",
                "甲,低一级|低两级及以上,1|2,符合,好", "乙,非低一级,任意含缺数据,符合,好", "丙,缺数据,任意含缺数据,缺数据,不知道"));
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.GAP);

        for (int trial = 0; trial < TRIALS; trial++) {
            Past past = past(trial, folder, report);

            assertThat(past.witnesses().runs()).as(seeds.of(trial)).containsExactly(past.run());
            assertThat(past.witnesses().ofRemarks()).as(seeds.of(trial))
                    .containsExactly(first(past.comparing(c -> c.education() == EducationFit.ONE_BELOW
                            && c.skillsMatched() != 1 && c.skillsMatched() != 2)));
        }
    }

    @Test
    void eachRemarkOfSeveralHasItsOwnPairs(@TempDir Path folder) {
        CheckReport report = check(new SmallBook()
                .with("study,评分,唯一,,学历,,", "行号,学历,结论,需方得分,理由", "甲,达到要求|高于要求,符合,5,好", "乙,达到要求|不限学历,符合,3,好",
                        "丙,非达到要求,部分符合,0,好", "庚,缺数据,缺数据,0,不知道")
                .with("both,评分,累计,,学历、倒班,,", "行号,学历,倒班,结论,理由", "丁,低两级及以上,任意含缺数据,符合,好",
                        "戊,任意含缺数据,不接受倒班,不符合,不好", "己,任意含缺数据,任意含缺数据,部分符合,好"));
        assertThat(report.remarks()).extracting(Remark::kind).contains(Remark.Kind.CONFLICT);

        for (int trial = 0; trial < TRIALS; trial++) {
            Past past = past(trial, folder, report);

            for (int place = 0; place < report.remarks().size(); place++) {
                List<Witness> found = past.witnesses().ofRemarks().get(place);
                String row = report.remarks().get(place).spot().row();
                switch (Objects.requireNonNull(row)) {
                    case "乙" -> assertThat(found).as(seeds.of(trial))
                            .isEqualTo(first(past.comparing(c -> c.education() == EducationFit.MEETS)));
                    case "丙" -> assertThat(found).as(seeds.of(trial))
                            .isEqualTo(first(past.comparing(c -> c.education() == EducationFit.ABOVE
                                    || c.education() == EducationFit.NOT_REQUIRED)));
                    case "戊" -> assertThat(found).as(seeds.of(trial))
                            .isEqualTo(first(past.comparing(c -> c.education() == EducationFit.BELOW
                                    && c.shifts() == ShiftFit.REFUSED)));
                    default -> throw new AssertionError(row + " should be in order");
                }
            }
        }
    }

    @Test
    void verdictsAreThoseThatTheSessionWasJudgedBy(@TempDir Path folder) {
        CheckReport report = check(new SmallBook()
                .with("education,硬性,首条,,学历,,", "行号,学历,结论,理由", "甲,任意含缺数据,符合,好")
                .with("fit,评分,首条,结论,education,,", "行号,education,结论,理由", "乙,符合|部分符合|缺数据,符合,好"));
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.GAP);

        for (int trial = 0; trial < TRIALS; trial++) {
            Past past = past(trial, folder, report);
            RunView view = past.view();

            assertThat(past.witnesses().ofRemarks()).as(seeds.of(trial))
                    .containsExactly(first(past.all((need, candidate) -> view.findings(need, candidate).stream()
                            .anyMatch(f -> f.criterion().equals("education") && f.verdict() == Verdict.UNMET))));
        }
    }

    @Test
    void saysWhichRunsWereSearchedAndThatThereWereNone(@TempDir Path folder) {
        CheckReport report = check(new SmallBook().with("fit,评分,首条,,学历,,", "行号,学历,结论,理由", "甲,任意,符合,好"));
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            Witnesses none = desk(store).find("employment", report);

            assertThat(none.runs()).isEmpty();
            assertThat(none.ofRemarks()).containsExactly(List.of());
        }
    }
}
