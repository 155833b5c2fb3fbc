package org.duijie.engine.importing;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.DegreeRequirement;
import org.duijie.engine.intake.DegreeText;
import org.duijie.engine.intake.EducationRequirement;
import org.duijie.engine.intake.EducationText;
import org.duijie.engine.intake.Experience;
import org.duijie.engine.intake.ExperienceText;
import org.duijie.engine.intake.Sureness;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.TitleRank;
import org.duijie.engine.vocabulary.UnknownTermException;

/** Columns of education, degree, title, language tests and practice: what somebody has, and what is asked for. */
final class LevelCells {
    private LevelCells() {}

    /** The education somebody has. */
    static Column education(String path) {
        return Column.of(path, "学历", "Education", cell -> {
            EducationRequirement said = EducationText.read(cell.text());
            if (said.least() != null && said.sureness() == Sureness.RESOLVED) {
                cell.draft().put(path, said.least().name());
            } else {
                cell.fault(unknown(cell.text(), () -> EducationLevel.ofName(cell.text())));
            }
        }, record -> record.has(path) ? EducationLevel.valueOf(record.text(path)).label().zh() : "")
                .also("学历层次", "最高学历", "文化程度", "培养层次", "学历要求", "毕业学历", "教育程度")
                .choices(Arrays.stream(EducationLevel.values()).map(level -> level.label().zh()).toList())
                .example("本科");
    }

    /** The degree somebody has, or a need of experts asks for. */
    static Column degree(String path) {
        return Column.of(path, "学位", "Degree", cell -> {
            DegreeRequirement said = DegreeText.read(cell.text());
            if (said.least() != null) {
                cell.draft().put(path, said.least().name());
            } else if (!PlainCells.nothing(cell.text())) {
                cell.fault(unknown(cell.text(), () -> Degree.ofName(cell.text())));
            }
        }, record -> record.has(path) ? Degree.valueOf(record.text(path)).label().zh() : "")
                .also("学位类别", "所获学位", "最高学位", "学位层次", "最低学位", "学位要求")
                .choices(PartyColumns.labels(Degree.values()));
    }

    /** The title somebody has or a need asks for, by rank or by name. */
    static Column title(String path) {
        return Column.of(path, "职称级别", "Title", cell -> {
            TitleRank rank = rank(cell.text());
            if (rank != null) {
                cell.draft().put(path, rank.name());
            } else if (!PlainCells.nothing(cell.text())) {
                cell.fault(unknown(cell.text(), () -> TitleRank.ofName(cell.text())));
            }
        }, record -> record.has(path) ? TitleRank.valueOf(record.text(path)).label().zh() : "")
                .also("职称", "专业技术职称", "职称等级", "技术职称", "专业技术职务", "最低职称")
                .choices(PartyColumns.labels(TitleRank.values()));
    }

    private static @Nullable TitleRank rank(String text) {
        String word = Folding.name(text);
        if (TitleRank.named(word).isPresent()) {
            return TitleRank.named(word).get();
        }
        if (word.contains("副") || word.startsWith("高级") && !word.contains("正高")) {
            return TitleRank.ASSOCIATE_SENIOR;
        }
        if (word.contains("正高") || word.contains("教授") || word.contains("主任医师") || word.endsWith("研究员")
                && !word.contains("助理")) {
            return TitleRank.SENIOR;
        }
        if (word.contains("助理") && !word.contains("研究员") || word.contains("初级") || word.contains("技术员")
                || word.contains("助教")) {
            return TitleRank.JUNIOR;
        }
        boolean middle = word.contains("中级") || word.contains("工程师") || word.contains("讲师") || word.contains("助理研究员")
                || word.contains("经济师") || word.contains("会计师") || word.contains("农艺师") || word.contains("主治");
        return middle ? TitleRank.INTERMEDIATE : null;
    }

    /** An English test somebody has passed or a position asks for. */
    static Column english(String path) {
        return Column.of(path, "英语水平", "English", cell -> {
            String word = Folding.name(cell.text());
            if (word.contains("六级") || word.contains("cet6") || word.contains("cet-6") || word.equals("6")
                    || word.contains("专八") || word.contains("专业八级")) {
                cell.draft().put(path, 6);
            } else if (word.contains("四级") || word.contains("cet4") || word.contains("cet-4") || word.equals("4")
                    || word.contains("专四")) {
                cell.draft().put(path, 4);
            } else if (PlainCells.nothing(cell.text()) || word.equals("0")) {
                cell.draft().put(path, 0);
            } else {
                cell.fault("认不出这个英语等级。\n可填：无、英语四级、英语六级", "is no English test known here.\nLegal: 无, 英语四级, 英语六级");
            }
        }, record -> {
            Integer level = record.number(path);
            return level == null ? "" : level == 6 ? "英语六级" : level == 4 ? "英语四级" : "无";
        }).also("外语水平", "英语等级", "外语等级", "英语", "外语", "英语要求", "外语要求", "英语四六级").choices(List.of("无", "英语四级", "英语六级"));
    }

    /** The education a position accepts. */
    static Column educationAsked() {
        return Column.of("terms.education", "学历要求", "Education asked for", cell -> {
            EducationRequirement said = EducationText.read(cell.text());
            put(cell.draft(), "terms.education", said.least());
            put(cell.draft(), "terms.educationMost", said.most());
            if (said.degree() != null) {
                put(cell.draft(), "terms.degree", said.degree());
            }
            if (said.sureness() != Sureness.RESOLVED) {
                cell.remark(cell.text(), "学历要求：" + said.sureness().label().zh() + "，请核对",
                        "education asked for: " + said.sureness().label().en() + "; please check");
            }
            cell.draft().typed(cell.column(), cell.text());
        }, LevelCells::writtenEducation).also("学历", "最低学历", "文化程度", "学历层次", "学历学位", "学历学位要求", "学历及学位要求", "学历条件")
                .note("如 本科及以上、仅限本科、大专或本科、不限", "such as 本科及以上").example("本科及以上")
                .choices(List.of("不限", "大专及以上", "本科及以上", "硕士研究生及以上", "博士研究生", "仅限本科"));
    }

    private static String writtenEducation(Draft record) {
        EducationLevel least = level(record, "terms.education");
        EducationLevel most = level(record, "terms.educationMost");
        if (least == null) {
            return most == null ? "" : most.label().zh() + "及以下";
        }
        if (most == null) {
            return least.label().zh() + "及以上";
        }
        return least == most ? "仅限" + least.label().zh() : least.label().zh() + "或" + most.label().zh();
    }

    private static @Nullable EducationLevel level(Draft record, String path) {
        return record.has(path) ? EducationLevel.valueOf(record.text(path)) : null;
    }

    /** The degree a position asks for; read after the education, to which it may refer. */
    static Column degreeAsked() {
        return Column.of("terms.degree", "学位要求", "Degree asked for", cell -> {
            DegreeRequirement said = DegreeText.read(cell.text());
            put(cell.draft(), "terms.degree", said.leastFor(level(cell.draft(), "terms.education")));
            if (said.sureness() != Sureness.RESOLVED) {
                cell.remark(cell.text(), "学位要求：" + said.sureness().label().zh() + "，请核对",
                        "degree asked for: " + said.sureness().label().en() + "; please check");
            }
            cell.draft().typed(cell.column(), cell.text());
        }, record -> record.has("terms.degree") ? Degree.valueOf(record.text("terms.degree")).label().zh() + "及以上" : "")
                .also("学位", "最低学位", "学位条件").choices(List.of("不限", "学士及以上", "硕士及以上", "博士"));
    }

    /** The practice a position asks for. */
    static Column practiceAsked() {
        return Column.of("terms.practiceMonths", "工作经历", "Practice asked for", cell -> {
            Integer months = cell.text().matches("\\d{1,3}个月") ? Integer.valueOf(cell.text().replace("个月", "")) : null;
            Experience said = ExperienceText.read(cell.text());
            Integer least = months != null ? months : said.least();
            if (least != null) {
                cell.draft().put("terms.practiceMonths", least.intValue());
            }
            if (months == null && said.sureness() != Sureness.RESOLVED) {
                cell.remark(cell.text(), "工作经历：" + said.sureness().label().zh() + "，请核对",
                        "practice asked for: " + said.sureness().label().en() + "; please check");
            }
            cell.draft().typed(cell.column(), cell.text());
        }, record -> record.has("terms.practiceMonths") ? record.number("terms.practiceMonths") + "个月" : "")
                .also("工作经验", "经验要求", "工作经历要求", "工作年限", "基层工作最低年限", "基层工作经历", "经验", "工作经验要求")
                .note("如 2年以上、6个月、不限", "such as 2年以上");
    }

    private static void put(Draft draft, String path, @Nullable Enum<?> value) {
        if (value == null) {
            draft.remove(path);
        } else {
            draft.put(path, value.name());
        }
    }

    /** What a look-up by name says of a word it does not know. */
    private static Text unknown(String word, Runnable lookUp) {
        try {
            lookUp.run();
        } catch (UnknownTermException e) {
            return e.text();
        }
        return Text.of("“" + PlainCells.clip(word) + "”认不准，请写得更明确", "\"" + PlainCells.clip(word) + "\" is not clear");
    }
}
