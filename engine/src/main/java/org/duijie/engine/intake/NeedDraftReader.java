package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.Clauses.Clause;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/** Reads one position of a text: which clause speaks of what, and what each says. One reader for each position. */
final class NeedDraftReader {

    private static final Pattern PAY_LABEL = Pattern.compile(".*(?:薪|工资|待遇|报酬|收入).*");
    private static final Pattern PAY = Pattern
            .compile("薪|工资|待遇|收入|[月年]入|\\d ?元|\\d ?[kw](?![a-z])|\\d ?[万千]|[一二两三四五六七八九]千|面议");
    private static final Pattern NOT_PAY = Pattern.compile("注册|产值|营业|销售额|投资|安家费|购房|经费|资金|年产|吨");
    private static final Pattern COUNT_LABEL = Pattern.compile(".*人数.*");
    private static final Pattern PLACE_LABEL = Pattern.compile(".*(?:地点|地址|地区|所在地|区域).*");
    private static final Pattern MAJOR_LABEL = Pattern.compile(".*专业.*");
    private static final Pattern DUTY_LABEL = Pattern.compile(".*(?:职责|内容|描述|简介|介绍).*");
    private static final Pattern MAJOR = Pattern.compile("专业(?!技术|知识|素养|能力|精神|化|团队|的|技能|从事|人才)|类(?=$|[、/)及和与等或])");
    private static final Pattern STAFF = Pattern.compile("员工|现有|团队|职工|管理\\d");

    private final Passage passage;
    private final int from;
    private final int to;
    private final int titleFrom;
    private final MajorText majorText;
    private final SkillText skillText;
    private final List<Clause> clauses;
    private final Set<Clause> used = new HashSet<>();

    NeedDraftReader(Passage passage, int from, int to, int titleFrom, MajorText majorText, SkillText skillText) {
        this.passage = passage;
        this.from = from;
        this.to = to;
        this.titleFrom = titleFrom;
        this.majorText = majorText;
        this.skillText = skillText;
        this.clauses = Clauses.list(passage, from, to);
    }

    NeedDraft draft() {
        var headcount = headcount();
        var title = PositionTitle.find(passage, clauses, titleFrom, headcount == null ? null : headcount.span());
        if (title != null) {
            clauses.stream().filter(clause -> clause.from() <= title.span().from() && title.span().to() <= clause.to())
                    .forEach(used::add);
        }
        var titled = Set.copyOf(used);
        var pay = pay();
        var education = education();
        var experience = experience();
        var majors = majors(titled);
        var regions = regions();
        var terms = new OfferWords(passage, clauses, used);
        var certificates = terms.certificates();
        var english = terms.englishLevel();
        var lodging = terms.lodging();
        var shiftWork = terms.shiftWork();
        var contract = terms.contract();
        var skills = skills(majors, titled, certificates);
        var conditions = ConditionText.find(passage, from, to);
        clauses.stream().filter(clause -> !ConditionText.find(passage, clause.from(), clause.to()).isEmpty())
                .forEach(used::add);
        var rest = clauses.stream().filter(clause -> !used.contains(clause))
                .map(clause -> passage.span(clause.from(), clause.to())).toList();
        return new NeedDraft(title, headcount, education, majors, skills,
                title == null ? null : PositionTitle.occupation(title), pay, regions, experience, certificates, english,
                lodging, shiftWork, contract, conditions, rest, passage.span(from, to));
    }

    private boolean labelled(Clause clause, Pattern pattern) {
        return clause.label() != null && pattern.matcher(clause.label()).matches();
    }

    private @Nullable Headcount headcount() {
        for (var clause : clauses) {
            var found = clause.to() <= titleFrom || STAFF.matcher(clause.in(passage)).find()
                    ? null
                    : HeadcountText.find(passage, clause.from(), clause.to());
            if (found == null && clause.labelled() && labelled(clause, COUNT_LABEL)) {
                found = HeadcountText.read(passage, passage.span(clause.from(), clause.to()), true);
            }
            if (found != null) {
                used.add(clause);
                return found;
            }
        }
        return null;
    }

    private @Nullable Pay pay() {
        @Nullable
        Pay negotiable = null;
        for (var clause : clauses) {
            var words = clause.in(passage);
            boolean speaks = labelled(clause, PAY_LABEL) || PAY.matcher(words).find();
            if (!speaks || NOT_PAY.matcher(words).find()) {
                continue;
            }
            var pay = PayText.read(passage, clause.from(), clause.to());
            if (pay.sureness() == Sureness.UNRESOLVED) {
                continue;
            }
            used.add(clause);
            if (pay.fromYuanPerMonth() != null || pay.toYuanPerMonth() != null) {
                return pay;
            }
            negotiable = negotiable == null ? pay : negotiable;
        }
        return negotiable;
    }

    /** The first run of clauses that speak of education. */
    private @Nullable EducationRequirement education() {
        int first = -1;
        int last = -1;
        for (var clause : clauses) {
            boolean speaks = clause.from() >= titleFrom && EducationText.mentions(clause.in(passage))
                    && !PositionTitle.names(clause.in(passage));
            if (speaks && (first < 0 || clause.from() - last <= 2)) {
                first = first < 0 ? clause.from() : first;
                last = clause.to();
                used.add(clause);
            }
        }
        return first < 0 ? null : EducationText.read(passage, first, last);
    }

    private @Nullable Experience experience() {
        for (var clause : clauses) {
            var found = labelled(clause, DUTY_LABEL)
                    ? null
                    : ExperienceText.find(passage, clause.from(), clause.to());
            if (found != null) {
                used.add(clause);
                return found;
            }
        }
        return null;
    }

    /** The first run of clauses that name majors. */
    private @Nullable MajorRequirement majors(Set<Clause> titled) {
        int first = -1;
        int last = -1;
        for (var clause : clauses) {
            boolean speaks = !titled.contains(clause) && !labelled(clause, DUTY_LABEL)
                    && !labelled(clause, PAY_LABEL) && speaksOfMajors(clause);
            if (speaks && (first < 0 || clause.from() - last <= 2)) {
                first = first < 0 ? clause.from() : first;
                last = clause.to();
                used.add(clause);
            }
        }
        return first < 0 ? null : majorText.read(passage, first, last);
    }

    private boolean speaksOfMajors(Clause clause) {
        if (labelled(clause, MAJOR_LABEL) || MAJOR.matcher(clause.in(passage)).find()) {
            return majorText.read(passage, clause.from(), clause.to()).speaks();
        }
        var read = majorText.read(passage, clause.from(), clause.to());
        return read.unresolved().isEmpty() && !read.majors().isEmpty();
    }

    private List<Reading<Region>> regions() {
        var regions = new ArrayList<Reading<Region>>();
        for (var clause : clauses) {
            var found = RegionText.find(passage, clause.from(), clause.to());
            if (found.isEmpty()) {
                continue;
            }
            boolean place = labelled(clause, PLACE_LABEL);
            regions.addAll(place ? 0 : regions.size(), found);
            var only = found.getFirst().span();
            if (place || only.from() == clause.from()) {
                used.add(clause);
            }
        }
        return regions;
    }

    /** Skills outside the title, the majors and the names of certificates. */
    private List<Reading<Skill>> skills(@Nullable MajorRequirement majors, Set<Clause> titled,
            List<Marked<String>> certificates) {
        var skills = new ArrayList<Reading<Skill>>();
        for (var clause : clauses) {
            boolean major = majors != null && clause.from() >= majors.words().from()
                    && clause.to() <= majors.words().to();
            if (!major && !titled.contains(clause)) {
                skillText.find(passage, clause.from(), clause.to()).stream()
                        .filter(skill -> certificates.stream().noneMatch(named -> within(skill.span(), named.span())))
                        .forEach(skills::add);
            }
        }
        return skills;
    }

    private static boolean within(Span part, Span whole) {
        return whole.from() <= part.from() && part.to() <= whole.to();
    }
}
