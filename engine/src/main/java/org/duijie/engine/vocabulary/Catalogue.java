package org.duijie.engine.vocabulary;

import java.util.EnumSet;
import java.util.Set;

import org.duijie.engine.text.Text;

/**
 * The catalogue of majors that a {@link Major} stands in. The undergraduate one is whole; of the others what public
 * tables of posts name with codes, and of the vocational ones all divisions and classes. Written as the name of the
 * constant in JSON.
 */
public enum Catalogue {
    /** 普通高等学校本科专业目录, 2025. */
    UNDERGRADUATE("", Text.of("本科", "undergraduate")),
    /** 研究生教育学科专业目录, 2022: disciplines, first-level disciplines and professional degrees. */
    GRADUATE("Y", Text.of("研究生", "graduate")),
    /** 职业教育专业目录, 2021: the level of bachelors. */
    VOCATIONAL_BACHELOR("B", Text.of("职业本科", "vocational bachelor")),
    /** 职业教育专业目录, 2021: the level of junior colleges. */
    VOCATIONAL_COLLEGE("Z", Text.of("高职专科", "vocational college"));

    private final String prefix;
    private final Text label;

    Catalogue(String prefix, Text label) {
        this.prefix = prefix;
        this.label = label;
    }

    /** What stands before a code of this catalogue, so that no two majors share one; empty for the undergraduate one. */
    public String prefix() {
        return prefix;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** The catalogues whose graduates have exactly this education: two for 本科, none below 大专. */
    public static Set<Catalogue> of(EducationLevel level) {
        return switch (level) {
            case MASTER, DOCTOR -> EnumSet.of(GRADUATE);
            case UNDERGRADUATE -> EnumSet.of(UNDERGRADUATE, VOCATIONAL_BACHELOR);
            case COLLEGE -> EnumSet.of(VOCATIONAL_COLLEGE);
            case SECONDARY_VOCATIONAL, SENIOR_HIGH -> EnumSet.noneOf(Catalogue.class);
        };
    }

    static Catalogue ofCode(String code) {
        return switch (code.charAt(0)) {
            case 'Y' -> GRADUATE;
            case 'B' -> VOCATIONAL_BACHELOR;
            case 'Z' -> VOCATIONAL_COLLEGE;
            default -> UNDERGRADUATE;
        };
    }
}
