package org.duijie.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FactValue;
import org.duijie.engine.sheet.FormSheet;

/** The first sheet: how to edit the workbook, how cells are written, and what each fact means. */
final class Guide {
    private static final List<FormSheet.Column> COLUMNS = List.of(FormSheet.Column.of("类别", 10),
            FormSheet.Column.of("名称", 20), FormSheet.Column.of("含义", 60), FormSheet.Column.of("单位", 10),
            FormSheet.Column.of("可用的词", 60));
    private static final List<List<String>> EDITING = List.of(
            step("改一行", "直接改格子。行号是这一行的身份，不要改；列名上的批注说明这一列是什么意思"),
            step("加一行", "在表尾或中间插入一行，行号留空，系统会编号；复制来的行也请清空行号"), step("删一行", "删除整行"),
            step("调顺序", "整行剪切、插入；命中方式为“首条”的表自上而下比对，顺序有意义"),
            step("加评判项", "在“评判项”表加一行（编号留空），再加一张与名称同名的工作表：第一行写列名，"
                    + "依次为行号、读取的各个事实、结论、需方得分、候选方得分、理由；也可以复制一张现有的工作表来改"),
            step("删评判项", "删去“评判项”表中的那一行和它的工作表"),
            step("只改一部分", "不改的工作表可以整张删去，不改的列也可以删去，系统保留原来的内容"),
            step("不能用", "公式、合并单元格、隐藏的行列和工作表、宏；“说明”和“可选值”两张表只供查看，改了不起作用"));
    private static final List<List<String>> WRITING = List.of(word("同专业", "就是这个取值"),
            word("同专业|同专业类", "几个取值之一，用 | 或、隔开"), word("非其他门类", "除它以外的任何已知取值"),
            word("3　>=3　<6　3..5", "数值事实的写法，3..5 包括两头"), word("任意（或留空）", "任何已知的取值，不包括缺数据"),
            word("缺数据", "没有填写或不能确定"), word("任意含缺数据", "不管知道不知道"));

    private Guide() {}

    static FormSheet of(FactSet<?> facts) {
        List<List<String>> rows = new ArrayList<>(EDITING);
        rows.addAll(WRITING);
        facts.facts().forEach(fact -> rows.add(row(fact)));
        return new FormSheet(Titles.GUIDE, Titles.GUIDE, COLUMNS, rows);
    }

    private static List<String> row(Fact<?> fact) {
        return switch (fact) {
            case Fact.Enumerated<?> e -> List.of("事实", e.label().zh(), e.meaning().zh(), "",
                    e.values().stream().map(FactValue::label).map(label -> label.zh())
                            .collect(Collectors.joining("、")));
            case Fact.Measured<?> m -> List.of("事实", m.label().zh(), m.meaning().zh(), m.unit().zh(),
                    m.least() + " 到 " + m.most() + " 的整数、缺数据");
        };
    }

    private static List<String> step(String name, String text) {
        return List.of("怎么改", name, text);
    }

    private static List<String> word(String written, String meaning) {
        return List.of("写法", written, meaning);
    }
}
