package org.duijie.engine.importing;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Skill;

/** The columns of lists of projects and challenges. */
final class ExpertiseColumns {
    private ExpertiseColumns() {}

    static List<Column> all(ListKind kind) {
        return Stream.of(List.of(PartyColumns.id()), OwnerColumns.all(), own(kind)).flatMap(List::stream).toList();
    }

    private static List<Column> own(ListKind kind) {
        boolean project = kind == ListKind.PROJECT;
        return List.of(PlainCells.line("title", project ? "项目名称" : "难题名称", "Title")
                .also("名称", "项目", "难题", "技术难题", "技术需求", "需求名称", "榜题", "榜单名称", "题目", "技术难题名称", "技术需求名称").must()
                .example(project ? "精细化工中间体连续化生产" : "废盐资源化处理"),
                PlainCells.lines("description", "说明", "Description")
                        .also("简介", "项目简介", "问题描述", "难题描述", "需求描述", "项目内容", "需求内容", "主要内容", "技术需求描述", "描述"),
                TermCells.terms("terms.fields", "专业领域", "Fields", Skill.all()).also("技术领域", "所需专业", "需要的专家领域", "领域",
                        "所属领域"),
                TermCells.term("terms.industry", "所属行业", "Industry", Industry.all()).also("行业", "所属产业", "产业"),
                LevelCells.title("terms.title"), LevelCells.degree("terms.degree"),
                TermCells.region("terms.region", "实施地点", "Region").also("地区", "所在地", "项目地点", "地点", "所在地区"),
                PlainCells.choices("terms.modes", "服务方式", "Ways of serving", ServiceMode.class, ServiceMode::label),
                PlainCells.choice("terms.stuckAt", "卡点环节", "Stuck at", Strength.class, Strength::label, word -> null)
                        .also("环节", "所处环节", "难点环节"),
                PlainCells.number("terms.practiceYears", "从业年限", "Years of practice", "年").also("最低从业年限"),
                PlainCells.number("terms.daysNeeded", "需要服务（天）", "Days needed", "天日").also("服务天数", "需要天数"),
                PartyColumns.answer("terms.confidential", "需要保密协议", "Confidential").also("保密要求", "是否保密"),
                PartyColumns.answer("terms.team", "需要团队", "Team wanted").also("是否需要团队"),
                Owners.parties("terms.related", "回避单位", "Related parties").also("利害关系单位", "关联单位"));
    }
}
