package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.Scenario;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** Faults of all kinds, put into the books that come with the software at random places, are found. */
class SeededFaultsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final int FAULTS = 42;

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final DroolsBooks books = new DroolsBooks();
    private final BookCheck check = new BookCheck(books);

    @Test
    void areFoundWhereverTheyStand() {
        for (int number = 0; number < FAULTS; number++) {
            Fault fault = Fault.ALL.get(number % Fault.ALL.size());
            BookSource live = books.live(random.nextBoolean() ? "employment" : "expertise");
            BookSource spoilt = seed(fault, live);

            List<Remark> remarks = check.check(spoilt, live, FROM).remarks();

            assertThat(remarks)
                    .as("-Dduijie.seed=%d, fault %d: %s in %s", seed, number, fault.name(), live.ref().name())
                    .anySatisfy(remark -> assertThat(remark.kind()).isIn(fault.found()));
        }
    }

    /** Seeds until people would be judged otherwise, or a scenario expects something else: what changes nothing is no fault. */
    private BookSource seed(Fault fault, BookSource live) {
        while (true) {
            Spoiler spoiler = new Spoiler(books.read(live), live, random);
            fault.seeding().accept(spoiler);
            BookSource spoilt = spoiler.spoilt();
            if (!Objects.equals(live.sheets().get(Scenario.FILE), spoilt.sheets().get(Scenario.FILE))
                    || !findings(live, FROM).equals(findings(spoilt, FROM))
                    || !findings(live, LATER).equals(findings(spoilt, LATER))) {
                return spoilt;
            }
        }
    }

    /** What the book finds in every case; nothing if it cannot be compiled. */
    private List<List<Finding>> findings(BookSource source, LocalDate day) {
        try {
            return books.compile(source, day).criteria().stream().map(CriterionTable::cases).toList();
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
