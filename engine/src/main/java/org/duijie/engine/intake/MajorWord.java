package org.duijie.engine.intake;

import java.util.List;

import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;

/** What a word in a requirement of majors may stand for. */
sealed interface MajorWord {

    /**
     * A name of majors.
     *
     * @param words the name as it is written, folded
     */
    record Name(String words, List<Candidate> candidates) implements MajorWord {
        public Name {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A major that bears a name.
     *
     * @param distance how far the name is from the catalogue's: 0 itself, 1 another name of it, 2 without 学, 3 without 类
     */
    record Candidate(Major major, int distance) {}

    /** A level of education, which says whose majors are spoken of. */
    record Level(EducationLevel level) implements MajorWord {}

    /** A code, its letters before and marks behind it left out. */
    record Code(String digits, boolean lettered) implements MajorWord {}

    /** A word that says what to do with the names around it. */
    enum Mark implements MajorWord {
        /** Divides names. */
        PAUSE("、", "/", "|", "\\", "与", "或", "或者", "以及", "+", "·", "-", "并"),
        /** Divides clauses as well. */
        COMMA(","),
        /** Divides statements. */
        STOP(";", "。", "!", "?"), //
        COLON(":"), OPEN("(", "["), CLOSE(")", "]"), //
        /** And every higher level. */
        UP("与以上", "以上", "与以上学历", "以上学历", "(含)以上", "与更高"), //
        ONLY("仅限", "只限", "限", "仅", "限招", "仅招", "仅限于", "限于", "只招", "只招收", "只接收", "限定", "专业限定", "限定专业", "必须为", "必须是"), //
        ANY("不限专业", "专业不限", "不限", "无", "无要求", "无限制", "不作要求", "不做要求", "专业不作要求", "专业无要求", "专业不作限制", "不限制专业", "所有专业",
                "任何专业",
                "各专业", "各类专业", "无专业要求", "无专业限制", "专业不限制", "不限制", "不作限制", "不限学科", "不限学科专业", "均可报考", "专业要求不限"), //
        WIDEN("相关专业", "相近专业", "相关", "相近", "类似专业", "近似专业", "相关相近专业", "相关或相近专业", "相近或相关专业", "相关学科", "相近学科", "相关类专业",
                "其相关专业",
                "其他相关专业", "相关类", "其相关", "相关领域", "相关方向", "其相近专业", "相似专业", "相关的专业", "关联专业", "相关专业的", "其它相关专业", "相同或相近专业"), //
        PREFER("优先", "者优先", "优先考虑", "者优先考虑", "优先录用", "尤佳", "为佳", "更佳", "毕业生优先", "可优先", "优先录取"), //
        EXCEPT("除", "不含", "不包括", "不包含", "除去"), OUTSIDE("外", "以外", "除外", "之外", "不可", "不得报考"), //
        CLASS("类", "大类", "专业类"), DISCIPLINE("门类", "学科门类"), INCLUDING("含", "包括", "包含", "如", "例如"), //
        /** Says nothing about which majors. */
        FILLER("专业", "类专业", "等专业", "学", "方向", "等", "系", "领域", "学科", "要求", "毕业", "毕业生", "所学", "所学专业", "为", "的", "者",
                "均可", "皆可", "都可",
                "亦可", "也可", "专业要求", "学历", "学位", "层次", "阶段", "全日制", "统招", "普通高校", "普通高等院校", "普通高等学校", "需要", "具有", "具备",
                "背景",
                "专业背景", "知识", "人员", "人才", "应届", "应届毕业生", "学历不限", "不限学历", "性别不限", "男女不限", "年龄不限", "经验不限", "户籍不限", "往届",
                "是", "需", "须", "院校", "高校", "须为", "须是", "专业为", "专业的", "专业类别", "学科类别", "招聘专业",
                "招考专业", "专业名称", "有", "专业毕业", "专业毕业生", "我们", "招聘", "应", "应为", "研究方向", "学科专业", "学习", "专业学位", "学术型",
                "学术学位", "专硕", "学硕",
                "任一", "之一", "其中", "考生", "专业方向", "各方向", "一级学科", "二级学科", "专业代码", "代码", "类等", "专业等", "学类", "基础", // Tests of a language are named like its major.
                "英语专业八级", "英语专业四级", "专业八级", "专业四级", "英语八级", "英语六级", "英语四级", "英语四六级", "大学英语四级", "大学英语六级");

        private final List<String> words;

        Mark(String... words) {
            this.words = List.of(words);
        }

        List<String> words() {
            return words;
        }
    }
}
