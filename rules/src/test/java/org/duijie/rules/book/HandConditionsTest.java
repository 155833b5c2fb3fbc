package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Conditions written as rules are the cells of a sheet, or are told off with their line. */
class HandConditionsTest {
    private static final String SHEET = "行号,结论,需方得分,候选方得分,理由";

    static List<FactSet<?>> facts() {
        return List.of(EmploymentComparison.FACTS, ExpertiseComparison.FACTS);
    }

    @ParameterizedTest
    @MethodSource("facts")
    <C extends Record> void everyShippedCriterionCanBeWrittenAsRulesAndReadsTheSame(FactSet<C> facts) {
        BookSource source = BookFolder.read(facts.type() == EmploymentComparison.class ? "employment" : "expertise",
                facts);
        RuleBook<C> book = RuleBook.read(source, facts);
        TreeMap<String, String> files = new TreeMap<>(source.sheets());
        for (Sheet sheet : book.sheets()) {
            files.put(sheet.file(), withoutConditions(sheet, source));
            files.put(CriterionFiles.conditions(sheet.file()), rules(sheet, facts));
        }

        RuleBook<C> again = RuleBook.read(new BookSource(source.ref(), files), facts);

        for (int i = 0; i < book.sheets().size(); i++) {
            Sheet before = book.sheets().get(i);
            Sheet after = again.sheets().get(i);
            assertThat(after.rows()).extracting(Row::words).isEqualTo(before.rows().stream().map(Row::words).toList());
            for (Input column : before.columns()) {
                assertThat(conditions(after, column)).as("%s, %s", before.file(), column.name())
                        .isEqualTo(conditions(before, column));
            }
            assertThat(after.rows()).allSatisfy(row -> IntStream.range(0, row.cells().size())
                    .forEach(c -> assertThat(CellReader.read(row.cells().get(c).text(), after.columns().get(c),
                            new ArrayList<>())).as("said in plain words").isEqualTo(row.cells().get(c).condition())));
        }
        assertThat(again.sheets()).hasSameSizeAs(book.sheets());
    }

    @Test
    void aFolderMayHoldRulesBesideASheet() {
        BookSource source = BookFolder.read("handwritten", EmploymentComparison.FACTS);

        assertThat(source.sheets().keySet()).containsExactly("01-education.csv", "01-education.drl", "book.csv",
                "criteria.csv");
        assertThat(RuleBook.read(source, EmploymentComparison.FACTS).sheets().getFirst().rows())
                .extracting(row -> row.cells().getFirst().label().zh())
                .containsExactly("高于要求|达到要求|高于限定|不限学历", "低一级|低两级及以上", "缺数据");
    }

    private static List<Condition> conditions(Sheet sheet, Input column) {
        int place = sheet.columns().indexOf(column);
        return sheet.rows().stream().map(row -> row.cells().get(place).condition()).toList();
    }

    private static String withoutConditions(Sheet sheet, BookSource source) {
        SheetTable table = SheetTable.parse(sheet.file(), Objects.requireNonNull(source.sheets().get(sheet.file())));
        List<Integer> kept = IntStream.range(0, table.headings().size()).filter(c -> sheet.columns().stream()
                .noneMatch(input -> Wording.says(table.headings().get(c), input.label()))).boxed().toList();
        return new SheetTable(sheet.file(), kept.stream().map(table.headings()::get).toList(),
                table.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList()).csv();
    }

    private static String rules(Sheet sheet, FactSet<?> facts) {
        String record = sheet.layer() == Sheet.Layer.FACTS ? facts.type().getSimpleName() : "Verdicts";
        return sheet.rows().stream().map(row -> "rule \"" + row.words().id() + "\" when " + record + "("
                + IntStream.range(0, row.cells().size())
                        .filter(c -> !row.cells().get(c).condition().admitsEverything(sheet.columns().get(c).scale()))
                        .mapToObj(c -> constraint(sheet.columns().get(c), row.cells().get(c).condition()))
                        .collect(Collectors.joining(",\n"))
                + ") then answer(\"" + row.words().id() + "\"); end\n").collect(Collectors.joining());
    }

    private static String constraint(Input input, Condition condition) {
        Stream<String> known = switch (input.scale()) {
            case Scale.Labels labels ->
                condition.known().stream().flatMapToInt(s -> IntStream.rangeClosed(s.from(), s.to()))
                        .mapToObj(i -> input.name() + " == " + constant(labels, i));
            case Scale.Numbers numbers -> condition.known().stream()
                    .map(s -> "(" + input.name() + " >= " + s.from() + " && " + input.name() + " <= " + s.to() + ")");
        };
        String missing = switch (input.scale()) {
            case Scale.Labels labels -> constant(labels, labels.unknown());
            case Scale.Numbers numbers -> "UNKNOWN";
        };
        return Stream.concat(known, condition.unknown() ? Stream.of(input.name() + " == " + missing) : Stream.of())
                .collect(Collectors.joining(" || "));
    }

    private static String constant(Scale.Labels labels, int place) {
        Enum<?> constant = labels.constants().get(place);
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static Reading<?> reading(String... constraints) {
        List<String> rows = new ArrayList<>(List.of(SHEET));
        StringBuilder drl = new StringBuilder();
        for (int i = 1; i <= constraints.length; i++) {
            rows.add("甲-" + i + ",符合,1,1,好");
            drl.append("rule r%d when\nEmploymentComparison(%s)\nthen answer(\"甲-%d\"); end\n".formatted(i,
                    constraints[i - 1], i));
        }
        return reading(drl.toString(), rows);
    }

    private static Reading<?> reading(String drl, List<String> rows) {
        return Reading.of(new SmallBook().with("one,评分,首条,,学历、岗位空缺天数,,", rows.toArray(String[]::new))
                .file("01-one.drl", drl).file("groups.csv", "得分组,名称,合并方式").source(), EmploymentComparison.FACTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            education == "低一级"                        / 低一级              / 任意含缺数据
            education != EducationFit.UNKNOWN            / 任意                / 任意含缺数据
            education != EducationFit.ONE_BELOW          / 高于要求|达到要求|低两级及以上|高于限定|不限学历 / 任意含缺数据
            education not in (EducationFit.ABOVE, EducationFit.MEETS), daysOpen >= 30 / 低一级|低两级及以上|高于限定|不限学历 / >=30
            daysOpen > 5 && daysOpen < 10                / 任意含缺数据        / 6..9
            daysOpen == UNKNOWN || daysOpen == 3         / 任意含缺数据        / 3|缺数据
            daysOpen != 0, education == "缺数据"         / 缺数据              / >=1
            """)
    void saysInPlainWordsWhatARuleAsks(String constraint, String education, String days) {
        Reading<?> reading = reading(constraint);

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.book().sheets().getFirst().rows().getFirst().cells()).extracting(cell -> cell.label().zh())
                .containsExactly(education, days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            degree == DegreeFit.MEETS                          / degree            / 也许是
            education == EducationFit.ABOV                     / EducationFit.ABOV / EducationFit.ABOVE
            education == 3                                     / 3                 / EducationFit.ABOVE
            education > EducationFit.MEETS                     / EducationFit.MEETS / 取值
            daysOpen == 5000                                   / 5000              / 0 到 1000
            daysOpen < UNKNOWN                                 / UNKNOWN           / 取值
            education == "低一级" || daysOpen == 3             / ||                / 分成两行
            daysOpen > 5, daysOpen < 3                         / daysOpen          / 同时满足
            """)
    void complainsOfWhatCannotBeMeantWithItsLine(String constraint, String value, String told) {
        Reading<?> reading = reading(constraint);

        assertThat(reading.complaints()).filteredOn(complaint -> complaint.file().equals("01-one.drl")).singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.line()).isBetween(1, 2);
                    assertThat(complaint.value()).isEqualTo(value);
                    assertThat(complaint.message().zh()).contains(told.equals("也许是") ? "不是" : told);
                });
    }

    @Test
    void everyRowIsAnsweredByOneRuleAndEveryRuleAnswersARow() {
        String rule = "rule %s when EmploymentComparison() then answer(\"%s\"); end\n";
        List<String> rows = List.of(SHEET, "甲-1,符合,1,1,好", "甲-2,符合,1,1,好");

        assertThat(reading(rule.formatted("a", "甲-1"), rows).complaints())
                .extracting(Complaint::file, Complaint::line, Complaint::value)
                .containsExactly(tuple("01-one.csv", 3, "甲-2"));
        assertThat(reading(rule.formatted("a", "甲-1") + rule.formatted("b", "甲-2") + rule.formatted("c", "甲-2")
                + rule.formatted("d", "甲-3"), rows).complaints())
                .extracting(Complaint::file, Complaint::line, Complaint::value)
                .containsExactly(tuple("01-one.drl", 3, "甲-2"),
                        tuple("01-one.drl", 4, "甲-3"));
    }

    @Test
    void conditionsStandInOnePlaceOnly() {
        assertThat(reading("rule a when EmploymentComparison() then answer(\"甲-1\"); end",
                List.of("行号,学历,结论,理由", "甲-1,,符合,好")).complaints()).extracting(Complaint::value).containsExactly("学历");
    }
}
