package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FactValue;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.check.BookCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** A book is a folder of sheets with scenarios and a comparison record: here one about tea. */
public class NewBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final DroolsBooks books = new DroolsBooks(new TreeMap<>(Map.of("tea", TeaComparison.FACTS)));
    private final BookSource source = books.live("tea");

    /** What may be in a pot. */
    public enum Leaf implements FactValue {
        GREEN("绿茶", "green"), BLACK("红茶", "black"), UNKNOWN("缺数据", "unknown");

        private final Text label;

        Leaf(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Water poured over leaves.
     *
     * @param leaf which
     * @param degrees how hot, in degrees Celsius
     */
    public record TeaComparison(Leaf leaf, int degrees) {
        static final FactSet<TeaComparison> FACTS = FactSet.of(TeaComparison.class)
                .enumerated("leaf", Text.of("茶叶", "leaf"), Text.of("壶里是哪种茶叶", "Which leaves are in the pot"),
                        Leaf.class,
                        TeaComparison::leaf)
                .measured("degrees", Text.of("水温", "temperature"), Text.of("倒进去的水有多热", "How hot the water is"),
                        Text.of("℃", "°C"), 0, 100, TeaComparison::degrees)
                .build();
    }

    @Test
    void isJudgedByItsSheetsAlone() {
        Judgement scalded = judge(new TeaComparison(Leaf.GREEN, 98));
        Judgement steeped = judge(new TeaComparison(Leaf.BLACK, 98));
        Judgement guessed = judge(new TeaComparison(Leaf.GREEN, Fact.UNKNOWN));

        assertThat(scalded.verdict()).isEqualTo(Verdict.UNMET);
        assertThat(finding(scalded).rows()).containsExactly("水-2");
        assertThat(finding(scalded).outcome()).isEqualTo("晾一晾");
        assertThat(steeped.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding(steeped).needPoints()).isEqualTo(5);
        assertThat(guessed.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @SuppressWarnings("unchecked") // The book of tea judges what its facts are of.
    private Judgement judge(TeaComparison comparison) {
        return ((Book<TeaComparison>) books.compile(source, DAY)).judge(comparison);
    }

    private static Finding finding(Judgement judgement) {
        return judgement.findings().getFirst();
    }

    @Test
    void passesTheChecksAndFailsThemOnceAScenarioNoLongerHolds() {
        BookCheck check = new BookCheck(books);
        SortedMap<String, String> weaker = new TreeMap<>(source.sheets());
        weaker.computeIfPresent("01-water.csv", (file, text) -> text.replace(">=90,符合,5", ">=90,符合,3"));

        assertThat(check.check(source, source, DAY).remarks()).isEmpty();
        assertThat(check.check(new BookSource(source.ref(), weaker), source, DAY).remarks())
                .extracting(Remark::kind).contains(Remark.Kind.SCENARIO_FAILED);
    }

    @Test
    void isOneOfTheNames() {
        assertThat(books.names()).isEqualTo(List.of("tea"));
        assertThat(books.compile(source, DAY).label()).isEqualTo(Text.of("泡茶规则册", "How to make tea"));
    }
}
