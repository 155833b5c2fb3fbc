package org.duijie.engine.rulebook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.CaseSet;
import org.duijie.engine.text.Text;

/**
 * One thing a check found in a book.
 *
 * @param kind what kind of thing
 * @param grade how grave
 * @param spot where
 * @param value what stands there; empty if nothing does
 * @param message what is wrong
 * @param hint what to do about it
 * @param cases cases that show it, such as "学历=低一级，紧缺目录=在目录内"; a few at most, empty if it is not about cases
 * @param affected all cases with the fault; null unless it is a gap, an overlap or a conflict
 */
public record Remark(Kind kind, Grade grade, Spot spot, String value, Text message, Text hint, List<Text> cases,
        @Nullable CaseSet affected) {
    public Remark {
        cases = List.copyOf(cases);
    }

    /** A remark that is not about pairs of certain cases. */
    public Remark(Kind kind, Grade grade, Spot spot, String value, Text message, Text hint, List<Text> cases) {
        this(kind, grade, spot, value, message, hint, cases, null);
    }

    /** What kind of thing a check finds. */
    public enum Kind {
        /** A cell, heading or file is not what it may be. */
        ILLEGAL("不合法的内容", "not legal"),
        /** A criterion has many cases, or too many. */
        SIZE("情形过多", "too many cases"),
        /** A case that no row answers. */
        GAP("空档", "gap"),
        /** Several rows answer one case, and they agree. */
        OVERLAP("重叠", "overlap"),
        /** Several rows answer one case, and they disagree. */
        CONFLICT("冲突", "conflict"),
        /** A row that never counts. */
        DEAD_ROW("不起作用的行", "dead row"),
        /** A scenario comes out otherwise than expected. */
        SCENARIO_FAILED("场景不符", "scenario failed"),
        /** A row was added or changed and no scenario is about it. */
        SCENARIO_MISSING("缺少场景", "no scenario"),
        /** A fact, row or text touches an attribute that the law protects. */
        ATTRIBUTE("受保护的特征", "protected attribute");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /** How grave something is. */
    public enum Grade {
        /** The book cannot be published like this. */
        REFUSED("须改正", "must be mended"),
        /** It can, after a second look. */
        WARNING("请复核", "look again");

        private final Text label;

        Grade(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /**
     * A place in a book.
     *
     * @param file the sheet's file, such as {@code 01-major.csv}
     * @param row id of the row, if it is about a row that can be named
     * @param line line in the file from 1, the heading's line; null if it is about the sheet
     * @param column heading of the column; null if it is about the row or sheet
     */
    public record Spot(String file, @Nullable String row, @Nullable Integer line, @Nullable String column) {
        /** A sheet as a whole. */
        public static Spot sheet(String file) {
            return new Spot(file, null, null, null);
        }

        /** In one line, such as {@code 01-major.csv, 专业-3, 第4行, 列 需方得分}. */
        public String words() {
            return file + (row == null ? "" : ", " + row) + (line == null ? "" : ", 第" + line + "行")
                    + (column == null ? "" : ", 列 " + column);
        }
    }
}
