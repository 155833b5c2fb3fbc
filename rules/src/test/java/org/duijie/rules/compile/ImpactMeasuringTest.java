package org.duijie.rules.compile;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.impact.Impact;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.RunView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long it takes to say what a draft changes for a whole fair of 20 million pairs; the report is target/bench-impact.md. */
@Tag("bench")
class ImpactMeasuringTest {
    private static final int ROUNDS = 3;
    private static final int CANCELS = 10;
    private static final int NEEDS = 50;

    private final DroolsBooks books = new DroolsBooks();
    private final Figures figures = new Figures("What a draft changes for a whole fair");

    @Test
    void measuresDraftsOfOneCriterionAndOfMany() throws IOException {
        RunView run = CityFair.of(7, 10_000, 2_000, 300).run(books);
        BookSource live = run.frozen().book();
        measure(run, "education one level lower is enough", draft(live, "03-education.csv",
                text -> text.replace("低一级,任意含缺数据,不符合", "低一级,任意含缺数据,部分符合")));
        measure(run, "a skill is worth 6 points, not 4",
                draft(live, "06-skills.csv", text -> text.replace("4 × 命中技能数", "6 × 命中技能数")));
        measure(run, "10 points for the catalogue, not 6",
                draft(live, "18-shortage.csv", text -> text.replace("符合,6,4,", "符合,10,4,")));
        measure(run, "every number of points one more", all(live));
        cancels(run, all(live));
        figures.write("impact");
    }

    private static BookSource draft(BookSource live, String sheet, UnaryOperator<String> change) {
        SortedMap<String, String> sheets = new TreeMap<>(live.sheets());
        sheets.computeIfPresent(sheet, (name, text) -> change.apply(text));
        assertThat(sheets).isNotEqualTo(live.sheets());
        return new BookSource(new BookRef(live.ref().name(), "draft"), sheets);
    }

    private static BookSource all(BookSource live) {
        BookSource draft = live;
        for (String sheet : live.sheets().keySet()) {
            if (sheet.matches("\\d.*")) {
                draft = draft(draft, sheet, text -> text.replaceAll("符合,(\\d*),(\\d*),", "符合,1$1,$2,"));
            }
        }
        return draft;
    }

    private void measure(RunView run, String what, BookSource draft) {
        for (int round = 1; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            Impact impact = impact(run, draft, Steps.UNHEARD);
            double seconds = Figures.seconds(began);
            assertThat(impact.report().compared()).isEqualTo(run.judged());
            assertThat(impact.report().isAny()).isTrue();
            figures.line("%s, round %d: %.2f s".formatted(what, round, seconds));
            if (round == ROUNDS) {
                tell(run, impact);
            }
        }
    }

    private void tell(RunView run, Impact impact) {
        figures.line("that changes %s; %.0f MB live with the run and it"
                .formatted(impact.report().total(), Figures.heap()));
        long began = System.nanoTime();
        run.needs().subList(0, NEEDS).forEach(impact::changesOfNeed);
        figures.line("all pairs of one position: %.1f ms".formatted(Figures.seconds(began) * 1e3 / NEEDS));
    }

    /** Cancels at one moment after another. */
    private void cancels(RunView run, BookSource draft) {
        long[] steps = {0};
        impact(run, draft, (done, total) -> steps[0]++);
        double[] millis = new double[CANCELS];
        for (int i = 0; i < CANCELS; i++) {
            long last = steps[0] * i / CANCELS;
            long[] heard = {0, 0};
            assertThatThrownBy(() -> impact(run, draft, (done, total) -> {
                long now = System.nanoTime();
                if (heard[0]++ == last) {
                    throw new CancellationException();
                }
                heard[1] = now;
            })).isInstanceOf(CancellationException.class);
            millis[i] = heard[1] == 0 ? 0 : Figures.seconds(heard[1]) * 1e3;
        }
        figures.times("from one moment at which a cancel is heard to the next and the end", millis);
    }

    private Impact impact(RunView run, BookSource draft, Steps steps) {
        return Impact.of(run.frozen(), run.result(), draft, books, new BruteForcePools(), Impact.Limits.USUAL, steps);
    }
}
