package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.text.Text;

/** Reads {@code scenarios.csv}. Used once. */
final class ScenarioReader {
    /** Most scenarios a book may have. */
    static final int MOST = 5_000;
    private static final int MOST_DAYS = 60;

    private final Grid grid;
    private final List<CriterionReader.Draft> drafts;
    private final Complaints complaints;

    ScenarioReader(Grid grid, List<CriterionReader.Draft> drafts, Complaints complaints) {
        this.grid = grid;
        this.drafts = drafts;
        this.complaints = complaints;
    }

    List<Scenario> read() {
        grid.require(List.of(Scenario.CRITERION, Scenario.CLAIM, Scenario.KNOWN, Scenario.ROWS, Scenario.VERDICT),
                complaints);
        grid.allow(
                List.of(Scenario.CRITERION, Scenario.CLAIM, Scenario.KNOWN, Scenario.DAY, Scenario.ROWS,
                        Scenario.VERDICT, Scenario.NEED_POINTS, Scenario.CANDIDATE_POINTS, Scenario.OUTCOME),
                complaints);
        grid.texts(List.of(Scenario.CLAIM), complaints);
        List<Scenario> scenarios = new ArrayList<>();
        for (Grid.Line number : grid.lines()) {
            LineCells line = new LineCells(grid, number, null, complaints);
            Optional<Scenario> scenario = draft(line).map(draft -> read(line, draft));
            if (complaints.none(grid.file(), number.number())) {
                scenario.ifPresent(scenarios::add);
            }
        }
        return ofFewDays(scenarios);
    }

    /** For each day the rules that count on it are compiled, so there must not be many. */
    private List<Scenario> ofFewDays(List<Scenario> scenarios) {
        long days = scenarios.stream().map(Scenario::day).filter(Objects::nonNull).distinct().count();
        if (days <= MOST_DAYS) {
            return scenarios;
        }
        complaints.file(grid.file(), Long.toString(days), Text.of("场景涉及的日期超过 " + MOST_DAYS + " 个",
                "The scenarios are about more than " + MOST_DAYS + " days"));
        return List.of();
    }

    private Optional<CriterionReader.Draft> draft(LineCells line) {
        String written = line.at(Scenario.CRITERION);
        Optional<CriterionReader.Draft> found = drafts.stream().filter(d -> d.criterion().id().equals(written))
                .findFirst().or(() -> Wording.find(written, drafts, d -> d.criterion().label()));
        if (found.isEmpty()) {
            line.wrong(Scenario.CRITERION, written,
                    Wording.unknown(written, Text.of("这本规则册的评判项", "criterion of this book"),
                            drafts.stream().map(d -> Text.same(d.criterion().id())).toList()));
        }
        return found;
    }

    private Scenario read(LineCells line, CriterionReader.Draft draft) {
        List<String> rows = Wording.list(line.at(Scenario.ROWS));
        if (rows.isEmpty()) {
            line.wrong(Scenario.ROWS, line.at(Scenario.ROWS),
                    Text.of("写明应由哪一行（或哪几行）回答", "Name the row or rows that are to answer"));
        }
        return new Scenario(draft.criterion().id(), line.at(Scenario.CLAIM), known(line, draft), line.day(Scenario.DAY),
                rows,
                line.verdict(Scenario.VERDICT), points(line, Scenario.NEED_POINTS),
                points(line, Scenario.CANDIDATE_POINTS), line.outcome(Scenario.OUTCOME, draft.outcomes()),
                line.line().number());
    }

    private List<Integer> known(LineCells line, CriterionReader.Draft draft) {
        Map<String, Integer> values = new HashMap<>();
        for (String word : Wording.plain(line.at(Scenario.KNOWN)).split(";", -1)) {
            if (!word.isBlank()) {
                String[] halves = word.split("=", 2);
                input(line, draft, halves[0].strip()).ifPresent(input -> {
                    if (values.put(input.name(),
                            value(line, input, halves.length == 2 ? halves[1].strip() : "")) != null) {
                        line.wrong(Scenario.KNOWN, word, Text.of("同一项写了两次", "The same thing is told twice"));
                    }
                });
            }
        }
        return draft.reads().stream().map(input -> values.getOrDefault(input.name(), unknown(input))).toList();
    }

    private Optional<Input> input(LineCells line, CriterionReader.Draft draft, String name) {
        Optional<Input> found = Wording.find(name, draft.reads(), Input::label)
                .or(() -> draft.reads().stream().filter(input -> input.name().equals(name)).findFirst());
        if (found.isEmpty()) {
            line.wrong(Scenario.KNOWN, name,
                    Wording.unknown(name, Text.of("这个评判项读取的内容", "thing that this criterion reads"),
                            draft.reads().stream().map(Input::label).toList()));
        }
        return found;
    }

    private int value(LineCells line, Input input, String written) {
        List<Text> wrong = new ArrayList<>();
        @Nullable
        Condition condition = CellReader.read(written, input, wrong);
        wrong.forEach(w -> line.wrong(Scenario.KNOWN, written, w));
        if (condition == null) {
            return unknown(input);
        }
        if (condition.unknown() && condition.known().isEmpty()) {
            return unknown(input);
        }
        Span only = condition.known().getFirst();
        if (written.isEmpty() || condition.unknown() || condition.known().size() > 1 || only.from() != only.to()) {
            line.wrong(Scenario.KNOWN, input.label().zh() + "=" + written,
                    Text.of("场景里每一项写一个取值，如“学历=达到要求;毕业月数=12”",
                            "A scenario gives one value for each thing, such as education=meets;months since graduation=12"));
        }
        return only.from();
    }

    private static int unknown(Input input) {
        return switch (input.scale()) {
            case Scale.Labels labels -> labels.unknown();
            case Scale.Numbers numbers -> Fact.UNKNOWN;
        };
    }

    private int points(LineCells line, Text heading) {
        String written = Wording.plain(line.at(heading));
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\+?-?\\d{1,9}")) {
            line.wrong(heading, written, Text.of("期望的得分写整数", "The points expected are a whole number"));
            return 0;
        }
        return Integer.parseInt(written.replace("+", ""));
    }
}
