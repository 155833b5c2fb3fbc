package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

import org.apache.poi.ss.SpreadsheetVersion;

import org.duijie.engine.sheet.grid.Damage;
import org.duijie.engine.sheet.grid.Workbooks;

/** Small lists as people send them, and what may become of them on the way. */
final class NastyLists {
    private static final Map<ListKind, List<List<String>>> LISTS = new EnumMap<>(ListKind.class);

    static {
        LISTS.put(ListKind.POSITION, List.of(
                List.of("表", "招录单位", "职位名称", "职位代码", "招录人数", "年龄要求", "学历要求", "学位要求", "专业（学科）类别", "工作经历", "其他要求",
                        "备注"),
                List.of("甲", "凌川县水务局", "一级科员", "90001", "2", "18周岁以上、35周岁以下", "本科及以上", "与学历相对应的学位", "本科：水利类（0811）", "无",
                        "中共党员", ""),
                List.of("乙", "凌川师范学校", "教师", "90002", "若干", "", "仅限本科", "无要求", "不限专业", "2年以上", "", ""),
                List.of("乙", "凌川化工有限公司", "操作工", "90003", "3人", "", "大专及以上", "无要求", "化工与制药类、材料类及相关专业", "无", "限男性",
                        "三班")));
        LISTS.put(ListKind.GRADUATE, List.of(
                List.of("姓名", "学校", "所学专业", "学历", "毕业年份", "手机号码", "意向地区"),
                List.of("王一", "凌川大学", "会计学", "本科", "2026届", "13800000001", "不限"),
                List.of("王二", "凌川大学", "化学工程与工艺", "硕士研究生", "2026-06-30", "13800000002", ""),
                List.of("王三", "凌川职业学院", "应用化工技术", "大专", "2025年7月", "", "")));
        LISTS.put(ListKind.ENTERPRISE, List.of(
                List.of("企业名称", "统一社会信用代码", "联系电话", "邮箱", "所属行业"),
                List.of("凌川化工厂", "91350100M000100Y43", "0421-0000000", "hr@example.org", ""),
                List.of("凌川精细化工有限公司", "", "", "", "化学原料和化学制品制造业")));
        LISTS.put(ListKind.EXPERT, List.of(
                List.of("姓名", "手机号码", "职称", "学位", "从业年限", "每年服务天数", "工作单位"),
                List.of("李教授", "13900000001", "教授", "博士", "20", "30", ""),
                List.of("赵高工", "13900000002", "高级工程师", "硕士", "12年", "10天", "凌川化工厂")));
    }

    private static final List<String> NASTY = List.of("\ud800", "王\udfff五", "a\0b", "=cmd|' /C calc'!A1", "@SUM(A1:A9)",
            "+86 421", "-5", "长".repeat(10_000), "x".repeat(32_767), "45000", "45000.5", "1E+30", "-2147483649",
            "99999999999999999999", "2026年13月", "0000-00-00", "９９", "\u202e倒", "\t\r\n", " ", "\ufeff", "示例", "合计",
            "、；，",
            "((((((((((", "本科：", "本科：水利类（0811；研究生：", "0811、0812、0813、0899", "及相关专业", "不限", "无", "＊＊＊", "'=1+1",
            "A\u0301",
            "𠮷野家", "<script>alert(1)</script>", "&amp;&#0;", "${jndi:x}", "%s%n", "../../etc",
            "';DROP TABLE parties;--");

    private NastyLists() {}

    /** One of the kinds there are lists of. */
    static ListKind kind(RandomGenerator random) {
        return List.copyOf(LISTS.keySet()).get(random.nextInt(LISTS.size()));
    }

    /** A list of that kind, damaged in its cells, in the parts of its file, or in its bytes. */
    static byte[] file(ListKind kind, RandomGenerator random) {
        List<List<String>> rows = Objects.requireNonNull(LISTS.get(kind));
        int harm = random.nextInt(10);
        List<List<String>> cells = harm < 6 || random.nextInt(4) == 0 ? harmed(rows, random) : rows;
        byte[] file = switch (random.nextInt(4)) {
            case 0 -> Desk.csv(cells);
            case 1 -> Workbooks.xls(workbook -> Workbooks.sheet(workbook, "名单", cells));
            default -> numbers(cells, random);
        };
        boolean zip = file[0] == 'P' && file[1] == 'K';
        return harm < 6
                ? file
                : zip && harm < 9 ? Damage.part(Damage.parts(file), random) : Damage.bytes(file, random);
    }

    /** A workbook in which what looks like a number is sometimes one, and what looks like a formula is one. */
    private static byte[] numbers(List<List<String>> rows, RandomGenerator random) {
        return Workbooks.xlsx(workbook -> Workbooks.sheet(workbook, "名单", rows).forEach(row -> row.forEach(cell -> {
            String text = cell.getStringCellValue();
            if (text.matches("-?[0-9]{1,6}") && random.nextBoolean()) {
                cell.setCellValue(Double.parseDouble(text));
            } else if (text.startsWith("=") && random.nextBoolean()) {
                cell.setCellFormula("1/0");
            }
        })));
    }

    private static List<List<String>> harmed(List<List<String>> rows, RandomGenerator random) {
        List<List<String>> harmed = new ArrayList<>();
        rows.forEach(row -> harmed.add(new ArrayList<>(row)));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int row = random.nextInt(harmed.size());
            List<String> cells = harmed.get(row);
            int cell = random.nextInt(cells.size());
            int other = random.nextInt(cells.size());
            switch (random.nextInt(9)) {
                case 0 -> Collections.swap(cells, cell, other);
                case 1 -> harmed.forEach(line -> Collections.swap(line, cell, other));
                case 2 -> harmed.add(random.nextInt(harmed.size()), new ArrayList<>(cells));
                case 3 -> harmed.getFirst().set(cell, harmed.getFirst().get(other));
                case 4 -> harmed.getFirst().set(cell, nasty(random));
                case 5 -> cells.set(cell, clipped(cells.get(cell) + nasty(random)));
                default -> cells.set(cell, nasty(random));
            }
        }
        return harmed;
    }

    private static String nasty(RandomGenerator random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    /** As much as a cell of a workbook takes. */
    private static String clipped(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }
}
