package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * Reads a required education: 本科及以上, 仅限本科, 大专或本科, 统招本科, 本科(学士)以上, 学历不限, 硕士优先. A level alone is the least one
 * wanted; 仅限, 限 or several levels side by side are both ends. Never throws; what cannot be read is unresolved. Safe to
 * call from any thread.
 */
public final class EducationText {

    private static final Pattern LEVEL = Pattern
            .compile("(?<level>博士研究生|博士|硕士研究生|硕士|研究生|大学本科|本科|学士|大学专科|高职高专|大专|专科|高职|中等专科|中专"
                    + "|中职|中技|技校|职高|技工|普通高中|高中|大学(?=[及以学毕]|$)|初中|小学)"
                    + "(?<words>\\(?(?:学士|硕士|博士)?\\)?(?:研究生)?(?:毕业|学历|文化|程度|层次|学位)*)(?<up>\\(含\\)|\\(?含?\\)?及?其?或?以上|起)?(?<down>及?以下)?");
    private static final Pattern DEGREE = Pattern.compile("(?<degree>学士|硕士|博士)(?:研究生)?\\)?(?<up>及?以上)?(?<word>学位)?");
    private static final Pattern DEGREE_PHRASE = Pattern
            .compile("(?:学士|硕士|博士)(?:研究生)?(?:(?:及|或)?以上|[或/、及和](?:学士|硕士|博士)){0,4}学位(?:及?以上)?");
    private static final Pattern NONE = Pattern.compile("(?:学历|学位)?(?:要求)?:?(?:不限|不作?要求|无要求|不作限制)|^无$|无学历");
    private static final Pattern PREFERRED = Pattern.compile("优先|尤佳|为佳|更佳");
    private static final Pattern ONLY = Pattern.compile("仅限|只限|只招|只收|仅招|(?<!不)限");
    /** A preference in brackets takes nothing from what stands before them. */
    private static final Pattern PREFERRED_BRACKET = Pattern.compile("\\([^()]*(?:优先|尤佳|为佳|更佳)[^()]*\\)");
    private static final Pattern RELAXED = Pattern.compile("放宽");
    private static final Pattern CLAUSE = Pattern.compile("[^,;。，\n]+");

    private EducationText() {}

    /** What a cell or phrase about education says. */
    public static EducationRequirement read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        return read(passage, whole.from(), whole.to());
    }

    /** What part of a text says about education. */
    static EducationRequirement read(Passage passage, int from, int to) {
        var span = passage.span(from, to);
        var required = new ArrayList<Rung>();
        @Nullable
        Degree degree = null;
        @Nullable
        EducationLevel preferred = null;
        boolean only = false;
        boolean none = false;
        var clauses = CLAUSE.matcher(passage.folded()).region(from, to);
        while (clauses.find()) {
            var whole = clauses.group().replace(" ", "");
            var bracket = PREFERRED_BRACKET.matcher(whole);
            if (bracket.find()) {
                var inside = Rung.list(bracket.group());
                preferred = inside.isEmpty() ? preferred : inside.getLast().level();
            }
            var clause = bracket.replaceAll("");
            var rungs = Rung.list(clause);
            if (RELAXED.matcher(clause).find()) {
                continue;
            }
            if (PREFERRED.matcher(clause).find()) {
                preferred = rungs.isEmpty() ? preferred : rungs.getLast().level();
                continue;
            }
            none |= NONE.matcher(clause).find();
            only |= !rungs.isEmpty() && ONLY.matcher(clause).find();
            required.addAll(rungs);
            degree = degree == null ? degree(clause) : degree;
        }
        if (required.isEmpty()) {
            boolean read = none || degree != null || preferred != null;
            return new EducationRequirement(null, null, degree, preferred,
                    read ? Sureness.RESOLVED : Sureness.UNRESOLVED, span);
        }
        return range(required, only, degree, preferred, span);
    }

    /** Whether the text speaks of a level or degree at all. */
    static boolean mentions(String folded) {
        return LEVEL.matcher(folded).find();
    }

    private static EducationRequirement range(List<Rung> rungs, boolean only, @Nullable Degree degree,
            @Nullable EducationLevel preferred, Span span) {
        var levels = rungs.stream().map(Rung::level).toList();
        var lowest = levels.stream().min(EducationLevel::compareTo).orElseThrow();
        var highest = levels.stream().max(EducationLevel::compareTo).orElseThrow();
        boolean up = rungs.stream().anyMatch(Rung::up);
        boolean down = rungs.stream().anyMatch(Rung::down) && !up;
        boolean list = lowest.compareTo(highest) < 0 && highest.compareTo(EducationLevel.COLLEGE) >= 0;
        boolean sure = rungs.stream().allMatch(Rung::plain) && !(up && only);
        var least = down && rungs.size() == 1 ? null : lowest;
        var most = !up && (list || only || down) ? highest : null;
        return new EducationRequirement(least, most, degree, preferred,
                sure ? Sureness.RESOLVED : Sureness.AMBIGUOUS, span);
    }

    private static @Nullable Degree degree(String clause) {
        var matcher = DEGREE.matcher(clause);
        while (matcher.find()) {
            if (matcher.group("word") != null || matcher.group("degree").equals("学士")) {
                return Degree.named(matcher.group("degree")).orElseThrow();
            }
        }
        return null;
    }

    /** A level with the words around it. */
    private record Rung(EducationLevel level, boolean up, boolean down, boolean plain) {

        static List<Rung> list(String clause) {
            return LEVEL.matcher(DEGREE_PHRASE.matcher(clause).replaceAll("")).results().map(Rung::of).toList();
        }

        private static Rung of(MatchResult found) {
            var name = found.group("level");
            return switch (name) {
                case "大学" -> new Rung(EducationLevel.UNDERGRADUATE, found.group("up") != null,
                        found.group("down") != null, false);
                case "学士" -> of(found, EducationLevel.UNDERGRADUATE);
                case "技校", "职高", "技工", "中技" -> of(found, EducationLevel.SECONDARY_VOCATIONAL);
                case "初中", "小学" -> new Rung(EducationLevel.SENIOR_HIGH, true, false, false);
                default -> of(found, EducationLevel.named(name).orElseThrow());
            };
        }

        private static Rung of(MatchResult found, EducationLevel level) {
            return new Rung(level, found.group("up") != null, found.group("down") != null, true);
        }
    }
}
