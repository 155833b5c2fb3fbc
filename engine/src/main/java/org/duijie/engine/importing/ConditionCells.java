package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duijie.engine.intake.ConditionText;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;

/** Columns of conditions on persons: kept with their words, never compared, and never a reason to refuse a row. */
final class ConditionCells {
    private static final String PATH = "conditions";
    private static final int LONGEST = 200;

    private ConditionCells() {}

    static Column age() {
        return of("age", "年龄要求", "Age", ConditionKind.AGE).also("年龄", "年龄条件", "年龄限制");
    }

    static Column sex() {
        return of("sex", "性别要求", "Sex", ConditionKind.SEX).also("性别", "性别条件", "男女");
    }

    static Column household() {
        return of("household", "户籍要求", "Household registration", ConditionKind.HOUSEHOLD_REGISTRATION)
                .also("户籍", "生源地", "户口", "户籍条件", "生源要求", "户籍或生源");
    }

    private static Column of(String key, String zh, String en, ConditionKind kind) {
        return Column.of(key, zh, en, cell -> {
            cell.draft().typed(cell.column(), cell.text());
            if (!PlainCells.nothing(cell.text())) {
                add(cell, List.of(new Condition(kind, clipped(cell.text()))));
            }
        }, record -> "");
    }

    /** Requirements in words of their own. */
    static Column others() {
        return Column.of("others", "其他要求", "Other requirements", ConditionCells::text, record -> "")
                .also("其它要求", "其他条件", "其它条件", "任职要求", "其他资格条件", "招聘要求", "岗位要求", "任职条件", "其他招聘条件", "资格条件", "招聘条件",
                        "政治面貌", "职位要求",
                        "应聘条件", "其他", "其他说明");
    }

    /** Remarks of the list, which often set conditions too. */
    static Column remarks() {
        return Column.of("remarks", "备注", "Remarks", ConditionCells::text, record -> "").also("说明", "附注", "备注说明");
    }

    private static void text(Reading cell) {
        cell.draft().typed(cell.column(), cell.text());
        add(cell, ConditionText.read(cell.text()));
    }

    private static void add(Reading cell, List<Condition> conditions) {
        Draft draft = cell.draft();
        conditions.stream().filter(condition -> !draft.conditions().contains(condition))
                .forEach(draft.conditions()::add);
        for (Condition condition : conditions) {
            condition.kind().concern().ifPresent(concern -> cell.remark(condition.words(),
                    "含%s条件，导入后待审".formatted(condition.kind().label().zh()),
                    "sets a condition (%s) and waits for review".formatted(condition.kind().label().en())));
        }
    }

    /** The conditions as an export writes them. */
    static Column conditions() {
        return Column.of(PATH, "条件", "Conditions", cell -> {
            List<Condition> conditions = new ArrayList<>();
            if (!PlainCells.nothing(cell.text())) {
                cell.text().lines().map(ConditionCells::condition).distinct().forEach(conditions::add);
            }
            cell.draft().put(PATH, (Object) conditions);
        }, record -> record.get(PATH).isEmpty()
                ? PlainCells.NOTHING
                : String.join("\n", record.get(PATH).values().stream()
                        .map(node -> ConditionKind.valueOf(node.path("kind").asString()).label().zh() + "："
                                + node.path("words").asString())
                        .toList()))
                .note("由系统导出，一行一条；新增时留空", "Written by exports, one a line; leave empty for new ones");
    }

    private static Condition condition(String line) {
        int colon = line.indexOf('：');
        String label = colon < 0 ? "" : line.substring(0, colon);
        return Arrays.stream(ConditionKind.values()).filter(kind -> kind.label().zh().equals(label)).findFirst()
                .map(kind -> new Condition(kind, clipped(line.substring(colon + 1))))
                .orElseGet(() -> new Condition(ConditionKind.OTHER, clipped(line)));
    }

    /** The words everything was read from, as an export writes them. */
    static Column requirement() {
        return Column.of("requirement", "原文要求", "Requirement as typed",
                cell -> cell.draft().put("requirement",
                        cell.text().equals(PlainCells.NOTHING) ? "" : cell.text().replace("\r\n", "\n")),
                record -> record.text("requirement").isEmpty() ? PlainCells.NOTHING : record.text("requirement"))
                .note("由系统导出；新增时留空", "Written by exports; leave empty for new ones");
    }

    static String clipped(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
