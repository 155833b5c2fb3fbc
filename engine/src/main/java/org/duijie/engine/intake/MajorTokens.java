package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duijie.engine.intake.MajorWord.Mark;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;

/** What can be said of words from their neighbours alone. */
final class MajorTokens {

    /** Short words that are often part of longer ones nobody knows: the 无 of 无机 does not say "no major asked". */
    private static final Set<String> EASILY_WITHIN = Set.of("学", "系", "无", "除", "外", "含", "如", "仅", "限", "应", "类", "有",
            "为", "并", "基础", "知识", "学习", "人员");

    private MajorTokens() {}

    /**
     * Levels side by side, 硕士、博士研究生专业.
     *
     * @param end index behind the last token of it
     */
    record Label(Set<Catalogue> catalogues, int end) {}

    /** The tokens, with those made one that are parts of a word nobody knows. */
    static List<MajorToken> settled(Symbols symbols, List<MajorToken> tokens) {
        var settled = new ArrayList<MajorToken>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = plain(symbols, tokens.get(i));
            boolean beforeUnknown = i + 1 < tokens.size() && plain(symbols, tokens.get(i + 1)).word() == null
                    && !symbols.gapBefore(tokens.get(i + 1).first());
            boolean afterUnknown = !settled.isEmpty() && settled.getLast().word() == null
                    && !symbols.gapBefore(token.first());
            if (isPart(symbols, token, beforeUnknown, afterUnknown)) {
                token = new MajorToken(null, token.first(), token.last());
            }
            if (token.word() == null && afterUnknown) {
                token = new MajorToken(null, settled.removeLast().first(), token.last());
            }
            settled.add(token);
        }
        return settled;
    }

    private static boolean isPart(Symbols symbols, MajorToken token, boolean beforeUnknown, boolean afterUnknown) {
        if (!(token.word() instanceof Mark mark)) {
            return false;
        }
        var word = symbols.text(token.first(), token.last());
        return switch (mark) {
            case PAUSE -> word.equals(String.valueOf(Symbols.AND)) && beforeUnknown && afterUnknown;
            case ANY -> (beforeUnknown || afterUnknown) && !word.contains("专业");
            case EXCEPT, INCLUDING -> EASILY_WITHIN.contains(word) && (beforeUnknown || afterUnknown);
            default -> EASILY_WITHIN.contains(word) && beforeUnknown;
        };
    }

    /** Whether it is the number of an item in a list, 2 or 12, and no code. */
    static boolean isNumber(Symbols symbols, MajorToken token) {
        return token.word() == null && symbols.text(token.first(), token.last()).chars().allMatch(Character::isDigit);
    }

    /** What holds neither letter nor digit divides, whatever it is. */
    private static MajorToken plain(Symbols symbols, MajorToken token) {
        if (token.word() != null
                || symbols.text(token.first(), token.last()).codePoints().anyMatch(Character::isLetterOrDigit)) {
            return token;
        }
        return new MajorToken(Mark.PAUSE, token.first(), token.last());
    }

    /** The label that begins at this place, which has a level. */
    static Label label(List<MajorToken> tokens, int start) {
        var levels = EnumSet.noneOf(EducationLevel.class);
        boolean up = false;
        int end = start;
        for (int i = start; i < tokens.size(); i++) {
            var word = tokens.get(i).word();
            if (word instanceof MajorWord.Level level) {
                levels.add(level.level());
            } else if (word == Mark.UP) {
                up = true;
            } else if (word != Mark.FILLER && word != Mark.PAUSE) {
                break;
            }
            end = i + 1;
        }
        if (up) {
            levels.addAll(EnumSet.range(levels.iterator().next(), EducationLevel.DOCTOR));
        }
        return new Label(MajorParser.catalogues(levels), end);
    }
}
