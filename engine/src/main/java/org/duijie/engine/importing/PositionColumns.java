package org.duijie.engine.importing;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.importing.Draft.Aside;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Skill;

/** The columns of lists of positions. */
final class PositionColumns {
    private static final int MONTH_OF_START = 7;

    private PositionColumns() {}

    static List<Column> all() {
        return Stream.of(List.of(PartyColumns.id()), OwnerColumns.all(), what(), required(), offered(), texts())
                .flatMap(List::stream).toList();
    }

    private static List<Column> what() {
        return List.of(PlainCells.line("title", "岗位名称", "Title")
                .also("招聘岗位", "职位名称", "岗位", "职位", "招聘职位", "需求岗位", "招考职位", "拟招岗位", "招聘岗位名称", "岗位需求", "职务名称", "招录职位")
                .must()
                .example("工艺工程师"),
                Column.of("postCode", "职位代码", "Post code", cell -> {
                    cell.draft().aside(Aside.POST_CODE, cell.text());
                    cell.draft().typed(cell.column(), cell.text());
                }, record -> record.aside(Aside.POST_CODE)).also("岗位代码", "职位编码", "岗位编码", "招考职位代码", "岗位编号", "职位编号"),
                PayCells.headcount());
    }

    private static List<Column> required() {
        return List.of(LevelCells.educationAsked(), LevelCells.degreeAsked(), MajorCells.asked(),
                LevelCells.practiceAsked(),
                TermCells.terms("terms.skills", "技能要求", "Skills", Skill.all()).also("技能", "专业技能", "技能需求"),
                PlainCells.words("terms.certificates", "证书要求", "Certificates").also("资格证书", "职业资格", "证书", "资格要求",
                        "执业资格"),
                LevelCells.english("terms.englishLevel"));
    }

    private static List<Column> offered() {
        return List.of(PayCells.offered(),
                TermCells.region("terms.region", "工作地点", "Region").also("工作地区", "工作地", "工作地址", "地区", "所在地", "工作城市",
                        "岗位所在地", "区域"),
                TermCells.term("terms.occupation", "职业", "Occupation", Occupation.all()).also("职业类别", "岗位职业", "职业工种",
                        "工种"),
                TermCells.term("terms.industry", "行业", "Industry", Industry.all()).also("所属行业", "行业类别"),
                PartyColumns.contract("terms.contract"),
                PartyColumns.answer("terms.shiftWork", "倒班", "Shifts").also("是否倒班", "需要倒班", "轮班"),
                PartyColumns.answer("terms.lodging", "提供住宿", "Lodging").also("住宿", "是否提供住宿", "包住", "食宿"),
                DayCells.day("terms.startsOn", "到岗日期", "Starts on", MONTH_OF_START).also("到岗时间", "上岗时间", "入职时间"),
                DayCells.day("terms.openSince", "发布日期", "Open since", 1).also("发布时间", "需求发布日期", "登记日期"),
                PartyColumns.answer("terms.urgent", "急需紧缺", "Urgent").also("是否急需紧缺", "急需", "紧缺", "是否紧缺"));
    }

    private static List<Column> texts() {
        return List.of(ConditionCells.age(), ConditionCells.sex(), ConditionCells.household(), ConditionCells.others(),
                ConditionCells.remarks(),
                PlainCells.lines("description", "岗位描述", "Description")
                        .also("岗位职责", "工作内容", "职位描述", "岗位说明", "工作职责", "职责描述", "岗位简介", "职位简介", "主要职责"),
                ConditionCells.conditions(), ConditionCells.requirement());
    }
}
