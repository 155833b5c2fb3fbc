package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.CaseWords;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Scenario;
import org.duijie.rules.book.SizeCheck;
import org.duijie.rules.compile.DroolsBooks;

/** Scenarios that come out otherwise than expected, by the tables that people would be judged by. */
final class ScenarioPart implements Part {
    private static final Text HINT = Text.of("规则对就改场景的期望，场景对就改规则行",
            "If the rule is right, change what the scenario expects; if the scenario is, change the row");

    private final DroolsBooks books;

    ScenarioPart(DroolsBooks books) {
        this.books = books;
    }

    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        RuleBook<?> book = draft.book();
        Set<String> tabulated = book.sheets().stream().filter(s -> SizeCheck.cases(book, s) <= SizeCheck.MOST)
                .map(s -> s.criterion().id()).collect(Collectors.toSet());
        Map<LocalDate, List<Scenario>> byDay = book.scenarios().stream()
                .filter(s -> tabulated.contains(s.criterion())).collect(Collectors
                        .groupingBy(s -> Objects.requireNonNullElse(s.day(), from), TreeMap::new, Collectors.toList()));
        List<Remark> remarks = new ArrayList<>();
        byDay.forEach((day, scenarios) -> remarks.addAll(onDay(book.on(day), day.isBefore(from), scenarios)));
        return remarks;
    }

    /** @param past whether gaps on that day are told nowhere else */
    private List<Remark> onDay(RuleBook<?> book, boolean past, List<Scenario> scenarios) {
        Map<String, CriterionTable> tables = books.tables(book,
                scenarios.stream().map(Scenario::criterion).collect(Collectors.toSet()));
        List<Remark> remarks = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            CriterionTable table = tables.get(scenario.criterion());
            if (table != null) {
                remark(scenario, table, book).ifPresent(remarks::add);
            } else if (past) {
                remarks.add(remark(scenario, null, "", Text.of("那一天有的情形没有规则行回答，或有几行同时回答",
                        "on that day there are cases that no row answers, or several"), List.of()));
            }
        }
        return remarks;
    }

    private static Optional<Remark> remark(Scenario scenario, CriterionTable table, RuleBook<?> book) {
        List<Axis> axes = table.axes();
        int index = Axis.index(axes,
                IntStream.range(0, axes.size()).map(a -> axes.get(a).place(scenario.known().get(a))).toArray());
        List<Difference> differences = Difference.between(scenario, table.cases().get(index));
        return differences.stream().findFirst()
                .map(first -> remark(scenario, first.heading().zh(), first.expected().zh(), Difference.say(differences),
                        book.sheets().stream().filter(s -> s.criterion().id().equals(scenario.criterion()))
                                .map(sheet -> CaseWords.of(sheet, axes, index)).toList()));
    }

    private static Remark remark(Scenario scenario, @Nullable String column, String value, Text what,
            List<Text> cases) {
        return new Remark(Remark.Kind.SCENARIO_FAILED, Remark.Grade.REFUSED,
                new Remark.Spot(Scenario.FILE, null, scenario.line(), column), value,
                Text.of("场景“" + scenario.claim() + "”：" + what.zh(),
                        "Scenario \"" + scenario.claim() + "\": " + what.en()),
                HINT, cases);
    }
}
