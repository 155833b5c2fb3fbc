package org.duijie.engine.importing;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.Headcount;
import org.duijie.engine.intake.HeadcountText;
import org.duijie.engine.intake.Pay;
import org.duijie.engine.intake.PayText;
import org.duijie.engine.intake.Sureness;

/** Columns of pay and headcount. */
final class PayCells {
    private PayCells() {}

    /** The least pay a graduate would take. */
    static Column wanted(String path) {
        return Column.of(path, "期望月薪（元）", "Pay wanted (yuan a month)", cell -> {
            Pay said = PayText.read(cell.text());
            Integer least = said.fromYuanPerMonth() != null ? said.fromYuanPerMonth() : said.toYuanPerMonth();
            if (least != null) {
                cell.draft().put(path, least.intValue());
            }
            unsure(cell, said);
        }, record -> record.has(path) ? record.number(path) + "元/月" : "")
                .also("期望薪资", "期望薪酬", "薪资要求", "期望工资", "期望月薪", "薪酬要求", "期望待遇", "薪资期望")
                .note("如 5000、6千、面议", "such as 5000")
                .example("5000");
    }

    /** The pay of a position. */
    static Column offered() {
        return Column.of("terms.payFromYuanPerMonth", "薪资", "Pay", cell -> {
            Pay said = PayText.read(cell.text());
            put(cell.draft(), "terms.payFromYuanPerMonth", said.fromYuanPerMonth());
            put(cell.draft(), "terms.payToYuanPerMonth", said.toYuanPerMonth());
            unsure(cell, said);
            cell.draft().typed(cell.column(), cell.text());
        }, PayCells::writtenPay)
                .also("工资待遇", "薪酬", "月薪", "薪资待遇", "薪酬待遇", "工资", "待遇", "薪资水平", "福利待遇", "月薪范围", "薪资范围", "薪酬水平", "工资标准",
                        "年薪", "薪资元月")
                .note("如 6000-8000元/月、年薪15-20万、面议", "such as 6000-8000元/月").example("6000-8000元/月");
    }

    private static void unsure(Reading cell, Pay said) {
        if (said.sureness() != Sureness.RESOLVED && !said.negotiable()) {
            cell.remark(cell.text(), "薪资：" + said.sureness().label().zh() + "，请核对",
                    "pay: " + said.sureness().label().en() + "; please check");
        }
    }

    private static String writtenPay(Draft record) {
        Integer from = record.number("terms.payFromYuanPerMonth");
        Integer to = record.number("terms.payToYuanPerMonth");
        if (from == null) {
            return to == null ? "" : to + "元/月以下";
        }
        return to == null ? from + "元/月以上" : from + "-" + to + "元/月";
    }

    private static void put(Draft draft, String path, @Nullable Integer value) {
        if (value == null) {
            draft.remove(path);
        } else {
            draft.put(path, value.intValue());
        }
    }

    /** The people a position is for. */
    static Column headcount() {
        return Column.of("terms.headcount", "招聘人数", "Headcount", cell -> {
            Headcount said = HeadcountText.read(cell.text());
            if (said.least() != null) {
                cell.draft().put("terms.headcount",
                        said.most() == null ? said.least().intValue() : said.most().intValue());
            }
            if (said.least() == null || said.sureness() != Sureness.RESOLVED) {
                cell.remark(cell.text(), "人数没有写明，请核对", "the number of people is not plain; please check");
            }
        }, record -> record.has("terms.headcount") ? String.valueOf(record.number("terms.headcount")) : "")
                .also("招录人数", "人数", "需求人数", "招聘数量", "计划招聘人数", "招考人数", "录用计划", "岗位人数", "拟招人数", "需求数量", "招聘计划")
                .example("2");
    }
}
