package org.duijie.rules.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.Input;
import org.duijie.rules.book.Scale;
import org.duijie.rules.book.Sheet;

/**
 * A fault as it is made by people who write rules.
 *
 * @param name what was done
 * @param found the kinds of remark of which one tells it
 * @param seeding does it; where it does not apply it may change nothing
 */
record Fault(String name, Set<Remark.Kind> found, Consumer<Spoiler> seeding) {
    private static final Set<Remark.Kind> ILLEGAL = Set.of(Remark.Kind.ILLEGAL);
    private static final Set<Remark.Kind> SCENARIO = Set.of(Remark.Kind.SCENARIO_FAILED);
    private static final Set<Remark.Kind> CASES = Set.of(Remark.Kind.GAP, Remark.Kind.OVERLAP, Remark.Kind.CONFLICT,
            Remark.Kind.ILLEGAL);
    private static final String CRITERIA = "criteria.csv";

    /** All kinds of faults. */
    static final List<Fault> ALL = List.of(
            new Fault("a word that is none", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), s.oneOf(sheet.columns()).label().zh(), "本课");
            }),
            new Fault("a number out of the scale", ILLEGAL, s -> {
                Sheet sheet = s.sheet(Fault::measures);
                s.put(sheet.file(), s.row(sheet), measured(sheet, s).label().zh(), ">=99999");
            }),
            new Fault("a row removed", Set.of(Remark.Kind.GAP, Remark.Kind.SCENARIO_FAILED), s -> {
                Sheet sheet = s.sheet(any -> true);
                s.remove(sheet.file(), s.row(sheet));
            }),
            new Fault("a row doubled where one may answer", Set.of(Remark.Kind.OVERLAP), s -> {
                Sheet sheet = s.sheet(has(HitPolicy.UNIQUE));
                s.copy(sheet.file(), s.row(sheet), 0);
            }),
            new Fault("a row doubled where rows add up", SCENARIO, s -> {
                Sheet sheet = s.sheet(has(HitPolicy.SUM));
                s.copy(sheet.file(), s.row(sheet), 0);
            }),
            new Fault("a condition changed where one row may answer", CASES, s -> {
                Sheet sheet = s.sheet(has(HitPolicy.UNIQUE));
                s.put(sheet.file(), s.row(sheet), s.oneOf(sheet.columns()).label().zh(),
                        s.oneOf(List.of("任意", "任意含缺数据", "缺数据")));
            }),
            new Fault("points changed", SCENARIO, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), s.oneOf(List.of("需方得分", "候选方得分")), s.oneOf(List.of("1", "7", "33")));
            }),
            new Fault("a verdict changed", SCENARIO, s -> {
                Sheet sheet = s.sheet(Predicate.not(has(HitPolicy.SUM)));
                s.put(sheet.file(), s.row(sheet), "结论", s.oneOf(List.of("符合", "部分符合", "不符合")));
            }),
            new Fault("a row for everything put on top", Set.of(Remark.Kind.DEAD_ROW), s -> {
                Sheet sheet = s.sheet(has(HitPolicy.FIRST));
                s.copy(sheet.file(), s.row(sheet), 0);
                sheet.columns().forEach(column -> s.put(sheet.file(), 0, column.label().zh(), "任意含缺数据"));
                s.put(sheet.file(), 0, "需方得分", "0");
                s.put(sheet.file(), 0, "候选方得分", "0");
                s.put(sheet.file(), 0, "生效", "");
                s.put(sheet.file(), 0, "失效", "");
            }),
            new Fault("the time of a row over", Set.of(Remark.Kind.DEAD_ROW), s -> {
                Sheet sheet = s.sheet(any -> true);
                int row = s.row(sheet);
                s.put(sheet.file(), row, "生效", "");
                s.put(sheet.file(), row, "失效", "2026-11-19");
            }),
            new Fault("a row without which later cases are open", Set.of(Remark.Kind.GAP), s -> {
                Sheet sheet = s.sheet(has(HitPolicy.UNIQUE));
                s.put(sheet.file(), s.row(sheet), "失效", "2026-12-31");
            }),
            new Fault("a criterion that reads another fact", ILLEGAL, s -> {
                Sheet sheet = s.sheet(one -> one.layer() == Sheet.Layer.FACTS);
                s.put(CRITERIA, s.line(sheet), "读取", s.sheet(one -> one.reads().stream()
                        .noneMatch(sheet.reads()::contains)).reads().getFirst().label().zh());
            }),
            new Fault("an id twice", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), 0, "行号", s.cell(sheet.file(), sheet.rows().size() - 1, "行号"));
            }),
            new Fault("no reason", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), "理由", "");
            }),
            new Fault("a formula for a reason", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), "理由", "=HYPERLINK(\"http://example.org\")");
            }),
            new Fault("a day that is none", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), "生效", "2026-02-30");
            }),
            new Fault("too many points", ILLEGAL, s -> {
                Sheet sheet = s.sheet(any -> true);
                s.put(sheet.file(), s.row(sheet), "需方得分", "5000");
            }),
            new Fault("a hit policy under which rows exclude each other", Set.of(Remark.Kind.OVERLAP,
                    Remark.Kind.CONFLICT), s -> {
                        Sheet sheet = s.sheet(has(HitPolicy.FIRST));
                        s.put(CRITERIA, s.line(sheet), "命中方式", "唯一");
                    }),
            new Fault("a sheet missing", ILLEGAL, s -> s.removeFile(s.sheet(any -> true).file())),
            new Fault("quotes that do not pair", ILLEGAL, s -> s.append(s.sheet(any -> true).file(), "\"")),
            new Fault("a scenario with another expectation", SCENARIO, s -> {
                int line = s.oneOf(List.of(0, 5, 20, 60));
                s.put("scenarios.csv", line, s.oneOf(List.of("需方得分", "候选方得分")), "99");
            }));

    private static Predicate<Sheet> has(HitPolicy policy) {
        return sheet -> sheet.criterion().policy() == policy;
    }

    private static boolean measures(Sheet sheet) {
        return sheet.columns().stream().anyMatch(column -> column.scale() instanceof Scale.Numbers);
    }

    private static Input measured(Sheet sheet, Spoiler spoiler) {
        return spoiler.oneOf(sheet.columns().stream().filter(c -> c.scale() instanceof Scale.Numbers).toList());
    }
}
