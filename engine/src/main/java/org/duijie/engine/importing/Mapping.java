package org.duijie.engine.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * Which heading of a sheet is which column of the template.
 *
 * @param sheet name of the sheet; empty for a csv file
 * @param row the row of the headings as the spreadsheet shows it, the lower of two
 * @param signature tells lists with these headings from others: 64 hexadecimal digits
 * @param headings the headings from left to right, empty ones left out
 */
public record Mapping(String sheet, int row, String signature, List<Heading> headings) {
    public Mapping {
        headings = List.copyOf(headings);
    }

    /**
     * A heading and what it is taken for.
     *
     * @param letters its column in the sheet, such as {@code AB}
     * @param words the heading as it stands
     * @param column key of the template's column; null if it is left out
     * @param how why
     */
    public record Heading(String letters, String words, @Nullable String column, How how) {}

    /** Why a heading is taken for a column. */
    public enum How {
        NAMED("名称相同", "same name"), SIMILAR("名称相近，请核对", "similar name, please check"), SAVED("沿用上次", "as last time"), //
        CHOSEN("人工指定", "chosen"), REPEATED("重复的列，未导入", "repeated, left out"), NONE("未识别，未导入", "not known, left out");

        private final Text label;

        How(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /** The signature of headings: the same in any order and however they are spaced. */
    static String signature(List<String> headings) {
        String folded = headings.stream().map(Folding::name).filter(name -> !name.isEmpty()).sorted().distinct()
                .collect(Collectors.joining("\u0001"));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What each heading is taken for, as it is chosen and saved: heading to key, empty for left out. */
    public Map<String, String> choices() {
        return headings.stream().collect(Collectors.toMap(Heading::words,
                heading -> heading.column() == null ? "" : heading.column(), (first, second) -> first));
    }
}
