package org.duijie.engine.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * Random sides of a comparison, a tenth of everything not stated. Terms come from small neighbourhoods of the
 * vocabularies, so that near and far relations both occur.
 */
public final class RandomProfiles {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Major> MAJORS = near(Major.all().list(), "08", "0502", "Y08");
    private static final List<Region> REGIONS = near(Region.all().list(), "2113", "2101", "1101");
    private static final List<Occupation> OCCUPATIONS = near(Occupation.all().list(), "2-02-0", "4-01-0");
    private static final List<Industry> INDUSTRIES = near(Industry.all().list(), "C26", "C13", "A01");
    private static final List<Skill> SKILLS = near(Skill.all().list(), "S000", "S004", "S008");

    private static final List<String> CERTIFICATES = List.of("低压电工证", "叉车证", "会计初级");
    private static final List<String> PARTIES = List.of("ent-1", "ent-2", "ent-3", "inst-1", "inst-2");

    private final Random random;

    public RandomProfiles(long seed) {
        this.random = new Random(seed);
    }

    /** A random one. */
    public PositionTerms position() {
        return new PositionTerms(majors(), maybe(EducationLevel.values()), most(), maybe(Degree.values()),
                several(SKILLS),
                several(CERTIFICATES), maybe(0, 3, 12), maybe(0, 4, 6), maybe(REGIONS), maybe(OCCUPATIONS),
                maybe(INDUSTRIES),
                maybe(3000, 5000), maybe(6000, 9000), maybe(ContractKind.values()), answer(), answer(), day(), day(),
                answer(), 1 + random.nextInt(5));
    }

    private @Nullable MajorsAsked majors() {
        List<Major> named = several(MAJORS);
        return named == null
                ? null
                : new MajorsAsked(named, seldom(), seldom(), random.nextInt(4) == 0);
    }

    private List<Major> seldom() {
        List<Major> some = random.nextInt(3) == 0 ? several(MAJORS) : null;
        return some == null ? List.of() : some;
    }

    /** Above every least level, so that both ends are a range. */
    private @Nullable EducationLevel most() {
        return random.nextInt(3) == 0 ? EducationLevel.MASTER : null;
    }

    /** A random one. */
    public GraduateProfile graduate() {
        return new GraduateProfile(maybe(MAJORS), maybe(EducationLevel.values()), maybe(Degree.values()), day(),
                several(SKILLS), several(CERTIFICATES), maybe(0, 6, 24), maybe(0, 4, 6), several(REGIONS),
                several(OCCUPATIONS), several(INDUSTRIES), maybe(4000, 7000, 12000), maybe(ContractKind.values()),
                answer(), answer(), day());
    }

    /** A random one. */
    public ExpertiseTerms project() {
        List<String> related = several(PARTIES);
        return new ExpertiseTerms(several(SKILLS), maybe(INDUSTRIES), maybe(TitleRank.values()), maybe(Degree.values()),
                maybe(REGIONS), several(List.of(ServiceMode.values())), maybe(Strength.values()), maybe(0, 5, 15),
                maybe(0, 10, 60), answer(), answer(), related == null ? List.of() : related);
    }

    /** A random one. */
    public ExpertProfile expert() {
        return new ExpertProfile(several(SKILLS), several(INDUSTRIES), maybe(TitleRank.values()),
                maybe(Degree.values()), maybe(REGIONS), several(List.of(ServiceMode.values())),
                several(List.of(Strength.values())), maybe(1, 8, 30), maybe(0, 3, 40), maybe(5, 30), answer(),
                1 + random.nextInt(3), several(PARTIES), several(PARTIES));
    }

    /** A random one. */
    public Circumstances circumstances() {
        return new Circumstances(DAY, Wish.values()[random.nextInt(Wish.values().length)]);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    List<Skill> skills() {
        return Stream.generate(() -> one(SKILLS)).limit(random.nextInt(1, 5)).toList();
    }

    PositionTerms shuffled(PositionTerms p) {
        return new PositionTerms(shuffled(p.majors()), p.education(), p.educationMost(), p.degree(),
                shuffled(p.skills()),
                shuffled(p.certificates()), p.practiceMonths(), p.englishLevel(), p.region(), p.occupation(),
                p.industry(), p.payFromYuanPerMonth(), p.payToYuanPerMonth(), p.contract(), p.shiftWork(), p.lodging(),
                p.startsOn(), p.openSince(), p.urgent(), p.headcount());
    }

    GraduateProfile shuffled(GraduateProfile g) {
        return new GraduateProfile(g.major(), g.education(), g.degree(), g.graduated(), shuffled(g.skills()),
                shuffled(g.certificates()), g.practiceMonths(), g.englishLevel(), shuffled(g.wantedRegions()),
                shuffled(g.wantedOccupations()), shuffled(g.wantedIndustries()), g.wantedPayYuanPerMonth(),
                g.contract(), g.shiftWork(), g.needsLodging(), g.availableFrom());
    }

    ExpertiseTerms shuffled(ExpertiseTerms t) {
        List<String> related = shuffled(t.related());
        return new ExpertiseTerms(shuffled(t.fields()), t.industry(), t.title(), t.degree(), t.region(),
                shuffled(t.modes()), t.stuckAt(), t.practiceYears(), t.daysNeeded(), t.confidential(), t.team(),
                related == null ? List.of() : related);
    }

    ExpertProfile shuffled(ExpertProfile e) {
        return new ExpertProfile(shuffled(e.fields()), shuffled(e.industries()), e.title(), e.degree(), e.region(),
                shuffled(e.modes()), shuffled(e.strengths()), e.practiceYears(), e.resultsTransferred(),
                e.daysPerYear(), e.confidentiality(), e.members(), shuffled(e.interests()), shuffled(e.served()));
    }

    private @Nullable MajorsAsked shuffled(@Nullable MajorsAsked m) {
        return m == null
                ? null
                : new MajorsAsked(shuffle(m.named()), shuffle(m.widened()), shuffle(m.unsure()), m.only());
    }

    private <T> List<T> shuffle(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    private <T> @Nullable List<T> shuffled(@Nullable List<T> values) {
        if (values == null) {
            return null;
        }
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    @SafeVarargs
    private <T> @Nullable T maybe(T... values) {
        return random.nextInt(10) == 0 ? null : values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(List<T> values) {
        return random.nextInt(10) == 0 ? null : one(values);
    }

    private <T> @Nullable List<T> several(List<T> values) {
        return random.nextInt(10) == 0 ? null : Stream.generate(() -> one(values)).limit(random.nextInt(5)).toList();
    }

    private Answer answer() {
        return one(List.of(Answer.values()));
    }

    private @Nullable LocalDate day() {
        return random.nextInt(10) == 0 ? null : DAY.plusDays(random.nextInt(-400, 200));
    }

    private static <T extends Term> List<T> near(List<T> all, String... prefixes) {
        return all.stream().filter(term -> Stream.of(prefixes).anyMatch(term.code()::startsWith)).toList();
    }
}
