package org.duijie.engine.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.CreditCode;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.TitleRank;

/** The columns of lists of graduates, experts, teams and organisations. */
final class PartyColumns {
    private static final int MONTH_OF_GRADUATION = 6;

    private PartyColumns() {}

    static List<Column> graduate() {
        return List.of(id(), //
                PlainCells.line("name", "姓名", "Name").also("毕业生姓名", "学生姓名", "名字", "考生姓名", "学生", "name").must()
                        .private_().example("王小明"),
                PlainCells.phone(), PlainCells.email(), LevelCells.education("profile.education"),
                PlainCells.line("school", "毕业院校", "School")
                        .also("学校", "院校", "毕业学校", "毕业院校名称", "学校名称", "院校名称", "所在学校", "所在院校", "就读院校", "就读学校")
                        .example("凌川理工大学"),
                TermCells.ownMajor("profile.major").also("所学专业", "专业名称", "毕业专业", "主修专业", "就读专业", "学科专业")
                        .example("化学工程与工艺"),
                LevelCells.degree("profile.degree"),
                DayCells.day("profile.graduated", "毕业时间", "Graduated", MONTH_OF_GRADUATION)
                        .also("毕业日期", "毕业年月", "毕业年份", "毕业年度", "毕业届别", "届别", "毕业年限", "毕业年").example("2026-06-30"),
                TermCells.terms("profile.skills", "技能", "Skills", Skill.all()).also("专业技能", "掌握技能", "技能特长", "特长",
                        "个人技能"),
                PlainCells.words("profile.certificates", "证书", "Certificates")
                        .also("资格证书", "职业资格", "持有证书", "职业资格证书", "技能证书", "所获证书"),
                PlainCells.number("profile.practiceMonths", "实践经历（月）", "Practice (months)", "个月")
                        .also("实习月数", "实践月数", "工作月数", "实习经历月", "工作经验月"),
                LevelCells.english("profile.englishLevel"),
                TermCells.regions("profile.wantedRegions", "意向地区", "Regions wanted")
                        .also("意向工作地", "意向工作地点", "期望工作地点", "期望工作地", "意向城市", "求职地区", "就业意向地区", "期望地区", "意向区域"),
                TermCells.terms("profile.wantedOccupations", "意向职业", "Occupations wanted", Occupation.all())
                        .also("意向岗位", "求职意向", "期望岗位", "期望职业", "求职岗位", "就业意向"),
                TermCells.terms("profile.wantedIndustries", "意向行业", "Industries wanted", Industry.all())
                        .also("期望行业", "求职行业"),
                PayCells.wanted("profile.wantedPayYuanPerMonth"),
                contract("profile.contract"),
                answer("profile.shiftWork", "接受倒班", "Accepts shifts").also("是否接受倒班", "能否倒班"),
                answer("profile.needsLodging", "需要住宿", "Needs lodging").also("是否需要住宿", "住宿需求"),
                DayCells.day("profile.availableFrom", "最早到岗", "Available from", MONTH_OF_GRADUATION)
                        .also("到岗时间", "可到岗时间", "最早到岗时间", "入职时间"));
    }

    static List<Column> expert(boolean team) {
        Column name = PlainCells.line("name", team ? "团队名称" : "姓名", "Name")
                .also("专家姓名", "专家", "名称", "团队", "专家团队", "专家团队名称", "name").must().example(team ? "精细化工专家团队" : "李教授");
        return List.of(id(), team ? name : name.private_(), PlainCells.phone(), PlainCells.email(),
                TermCells.terms("profile.fields", "专业领域", "Fields", Skill.all())
                        .also("研究方向", "研究领域", "擅长领域", "专业方向", "技术领域", "专长", "专业特长"),
                TermCells.terms("profile.industries", "服务行业", "Industries served", Industry.all())
                        .also("行业", "所属行业", "行业领域", "服务产业"),
                LevelCells.title("profile.title"), LevelCells.degree("profile.degree"),
                TermCells.region("profile.region", "所在地区", "Region").also("地区", "工作地区", "所在地", "工作所在地", "区域"),
                PlainCells.choices("profile.modes", "服务方式", "Ways of serving", ServiceMode.class, ServiceMode::label),
                PlainCells.choices("profile.strengths", "擅长环节", "Strong in", Strength.class, Strength::label),
                PlainCells.number("profile.practiceYears", "从业年限", "Years of practice", "年").also("工作年限", "从业年数", "工龄"),
                PlainCells.number("profile.resultsTransferred", "成果转化（项）", "Results transferred", "项个")
                        .also("成果转化数", "转化成果"),
                PlainCells.number("profile.daysPerYear", "每年可服务（天）", "Days a year", "天日").also("可服务天数", "每年服务天数"),
                answer("profile.confidentiality", "接受保密协议", "Accepts confidentiality").also("是否接受保密", "保密协议"),
                Owners.parties("profile.interests", "利害关系单位", "Interests in").also("任职单位", "工作单位", "所在单位", "单位"),
                Owners.parties("profile.served", "服务过的单位", "Served before").also("服务单位", "曾服务单位"));
    }

    static List<Column> expertTeam() {
        return Stream.concat(expert(true).stream(), Stream.of(
                PlainCells.number("profile.members", "人数", "Members", "人名").also("团队人数", "成员数", "成员人数").must()
                        .example("5")))
                .toList();
    }

    static List<Column> organisation(ListKind kind) {
        return List.of(id(), PlainCells.line("name", kind == ListKind.ENTERPRISE ? "企业名称" : "单位名称", "Name")
                .also("名称", "单位", "单位全称", "企业全称", "公司名称", "机构名称", "部门名称", "院校名称", "学校名称", "用人单位", "招聘单位", "单位名称",
                        "企业名称", "企业",
                        "部门")
                .must().example("凌川精细化工有限公司"), creditCode("creditCode"), PlainCells.phone(), PlainCells.email(),
                TermCells.region("region", "所在地区", "Region").also("地区", "所在地", "所属地区", "属地", "区域", "注册地", "所在区县"),
                TermCells.term("industry", "所属行业", "Industry", Industry.all()).also("行业", "行业类别", "国民经济行业", "主营行业",
                        "所属产业"));
    }

    static Column id() {
        return Column.of("id", "编号", "Id", cell -> cell.draft().put("id", cell.text().toLowerCase(Locale.ROOT)),
                record -> record.text("id")).also("系统编号", "记录编号", "id")
                .note("系统编号，新增时留空；以“示例”开头的行不导入", "Leave empty for new ones; a row that begins with 示例 is not imported");
    }

    static Column creditCode(String path) {
        return Column.of(path, "统一社会信用代码", "Credit code", cell -> {
            String code = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("[\\s-]", "")
                    .toUpperCase(Locale.ROOT);
            if (CreditCode.isValid(code)) {
                cell.draft().put(path, code);
            } else {
                cell.fault("不是统一社会信用代码：应为 18 位数字和大写字母，末位为校验码",
                        "is no unified social credit code: 18 digits and capitals, the last a check character");
            }
        }, record -> record.text(path)).also("信用代码", "社会信用代码", "统一信用代码", "机构代码", "组织机构代码", "营业执照号");
    }

    static Column answer(String path, String zh, String en) {
        return PlainCells.choice(path, zh, en, Answer.class, Answer::label, word -> switch (word) {
            case "有", "可", "可以", "能", "接受", "需要", "需", "要", "提供", "包", "√", "y", "true", "1", "是的", "愿意", "要求", "倒班" ->
                Answer.YES;
            case "无", "不可", "不可以", "不能", "不接受", "不需要", "不需", "不要", "不提供", "×", "x", "n", "false", "0", "没有", "不愿意",
                    "不要求" ->
                Answer.NO;
            case "未填", "不详", "未知" -> Answer.UNKNOWN;
            default -> null;
        });
    }

    static Column contract(String path) {
        return PlainCells
                .choice(path, "用工形式", "Contract", ContractKind.class, ContractKind::label, word -> switch (word) {
                    case "全日制", "正式", "正式工", "合同制", "劳动合同" -> ContractKind.FULL_TIME;
                    case "实习", "见习", "实习生" -> ContractKind.INTERNSHIP;
                    case "临时", "非全日制", "短期" -> ContractKind.PART_TIME;
                    default -> null;
                }).also("工作性质", "用工性质", "用工方式", "岗位性质", "工作类型");
    }

    static List<String> labels(TitleRank[] ranks) {
        return List.of(ranks).stream().map(rank -> rank.label().zh()).toList();
    }

    static List<String> labels(Degree[] degrees) {
        return List.of(degrees).stream().map(degree -> degree.label().zh()).toList();
    }
}
