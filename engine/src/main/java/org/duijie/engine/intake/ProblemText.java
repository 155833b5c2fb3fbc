package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * Reads descriptions of projects and challenges: what expertise they need, where, of what rank, and where they are stuck.
 * Never throws; safe to call from any thread.
 */
public final class ProblemText {

    private static final int LONGEST_TITLE = 40;
    private static final int SHORTEST_INDUSTRY = 2;
    private static final Pattern TRADE = Pattern.compile("(?:制造|种植|加工|生产)$");
    private static final int MOST_INDUSTRIES = 20;
    private static final Pattern FIRST = Pattern.compile("[^,;。!?\n:]+");
    private static final Pattern RANK = Pattern
            .compile("(?<senior>正高级?|教授(?!级)|教授级|研究员(?!级)|正高)|(?<associate>副高级?|副教授|副研究员|高级工程师|高工|高级职称)"
                    + "|(?<intermediate>中级(?:职称)?|(?<!高级)工程师职称)");
    private static final Pattern EDUCATION = Pattern.compile("(?:博士|硕士|本科|研究生)(?:研究生)?(?:学历|学位|及以上|以上)");
    private static final Map<ServiceMode, Pattern> MODES = Map.of(ServiceMode.ON_SITE,
            Pattern.compile("驻厂|驻点|常驻|驻场|现场办公"),
            ServiceMode.VISITING, Pattern.compile("定期到访|定期来|每[月周季]来|现场指导|到厂指导|到访|入企"), ServiceMode.REMOTE,
            Pattern.compile("远程|线上|视频"));
    private static final Map<Strength, Pattern> STUCK = Map.of(Strength.RESEARCH,
            Pattern.compile("研发|小试|配方开发|新产品开发|实验室"),
            Strength.PILOT, Pattern.compile("中试|放大"), Strength.PRODUCTION,
            Pattern.compile("量产|生产工艺|工艺优化|收率|良品率|合格率|产线|生产线"),
            Strength.MARKET, Pattern.compile("市场推广|销路|市场开拓|打开市场"));
    private static final Pattern CONFIDENTIAL = Pattern.compile("保密");
    private static final Pattern NOT_CONFIDENTIAL = Pattern.compile("(?:无需|不需要?|不用|可不)(?:签订?)?保密|可公开");
    private static final Pattern TEAM = Pattern.compile("团队|课题组|联合攻关");

    private final SkillText skills;

    /** A reader that cites these rulings. */
    public ProblemText(Precedents precedents) {
        this.skills = new SkillText(precedents);
    }

    /** The vocabulary is entered when the first text is read. */
    private static final class Loaded {
        static final Trie<Industry> INDUSTRIES = new Trie<>();
        static {
            for (var industry : Industry.all().list().reversed()) {
                enter(TRADE.matcher(industry.name()).replaceFirst(""), industry);
                enter(industry.name(), industry);
                industry.aliases().forEach(alias -> enter(alias, industry));
            }
        }

        private static void enter(String name, Industry industry) {
            if (name.length() >= SHORTEST_INDUSTRY) {
                INDUSTRIES.put(Symbols.of(name).toString(), industry);
            }
        }
    }

    /** What the description of a project or challenge says. */
    public ProblemDraft read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        var not = first(passage, NOT_CONFIDENTIAL, Answer.NO);
        return new ProblemDraft(title(passage, whole), skills.find(passage, whole.from(), whole.to()),
                industries(passage), rank(passage), education(passage), RegionText.find(passage, whole.from(), whole
                        .to()),
                modes(passage), stuckAt(passage), not != null ? not : first(passage, CONFIDENTIAL, Answer.YES),
                first(passage, TEAM, Answer.YES), whole);
    }

    private static @Nullable Marked<String> title(Passage passage, Span whole) {
        var first = FIRST.matcher(passage.folded()).region(whole.from(), whole.to());
        if (!first.find()) {
            return null;
        }
        boolean plain = first.end() - first.start() <= LONGEST_TITLE;
        var span = passage.span(first.start(), Math.min(first.end(), first.start() + LONGEST_TITLE));
        return new Marked<>(span.words().strip(), span, plain ? Sureness.RESOLVED : Sureness.AMBIGUOUS);
    }

    private static List<Reading<Industry>> industries(Passage passage) {
        var symbols = Symbols.of(passage, 0, passage.length());
        var readings = new ArrayList<Reading<Industry>>();
        for (int i = 0; i < symbols.size() && readings.size() < MOST_INDUSTRIES; i++) {
            int start = i;
            var found = new ArrayList<Reading<Industry>>(1);
            Loaded.INDUSTRIES.at(symbols, i, (end, industry) -> {
                found.clear();
                found.add(Reading.unsure(Industry.all(), passage.span(symbols.from(start), symbols.to(end - 1)),
                        industry));
            });
            if (!found.isEmpty()) {
                readings.add(found.getFirst());
                i += Precedents.fold(found.getFirst().span().words()).length() - 1;
            }
        }
        return readings;
    }

    private static @Nullable Marked<TitleRank> rank(Passage passage) {
        var found = RANK.matcher(passage.folded());
        if (!found.find()) {
            return null;
        }
        var rank = found.group("senior") != null
                ? TitleRank.SENIOR
                : found.group("associate") != null ? TitleRank.ASSOCIATE_SENIOR : TitleRank.INTERMEDIATE;
        return new Marked<>(rank, passage.span(found), Sureness.AMBIGUOUS);
    }

    private static @Nullable EducationRequirement education(Passage passage) {
        var found = EDUCATION.matcher(passage.folded());
        return found.find() ? EducationText.read(passage, found.start(), found.end()) : null;
    }

    private static List<Marked<ServiceMode>> modes(Passage passage) {
        var modes = new ArrayList<Marked<ServiceMode>>();
        for (var mode : ServiceMode.values()) {
            var found = first(passage, MODES.get(mode), mode);
            if (found != null) {
                modes.add(found);
            }
        }
        return modes;
    }

    /** The part it speaks of alone; where it speaks of several, the one named first, to be confirmed. */
    private static @Nullable Marked<Strength> stuckAt(Passage passage) {
        @Nullable
        Marked<Strength> earliest = null;
        boolean several = false;
        for (var strength : Strength.values()) {
            var found = first(passage, STUCK.get(strength), strength);
            if (found != null) {
                several |= earliest != null;
                earliest = earliest == null || found.span().from() < earliest.span().from() ? found : earliest;
            }
        }
        return earliest == null || !several
                ? earliest
                : new Marked<>(earliest.value(), earliest.span(), Sureness.AMBIGUOUS);
    }

    private static <T> @Nullable Marked<T> first(Passage passage, @Nullable Pattern pattern, T value) {
        if (pattern == null) {
            return null;
        }
        var found = pattern.matcher(passage.folded());
        return found.find() ? new Marked<>(value, passage.span(found), Sureness.RESOLVED) : null;
    }
}
