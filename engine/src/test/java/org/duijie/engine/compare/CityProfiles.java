package org.duijie.engine.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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
 * Both sides as a large city might have them, for measuring: all majors, skills, occupations and industries, those of a
 * record from one line of work, a few lines of work far more common than the rest, most people from one province, every
 * fifteenth thing not stated.
 */
public final class CityProfiles {
    private static final int LINES_OF_WORK = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Major> MAJORS = leaves(Major.all().list());
    private static final List<Skill> SKILLS = Skill.all().list();
    private static final List<Occupation> OCCUPATIONS = leaves(Occupation.all().list());
    private static final List<Industry> INDUSTRIES = leaves(Industry.all().list());
    private static final List<Region> REGIONS = leaves(Region.all().list());
    private static final List<Region> NEAR = REGIONS.stream().filter(region -> region.code().startsWith("21")).toList();
    private static final List<String> CERTIFICATES = Stream.of("电工", "焊工", "叉车", "会计", "教师", "护士", "建造师", "造价",
            "消防", "驾驶").flatMap(name -> Stream.of(name + "证", name + "高级证")).toList();

    private final RandomGenerator random;
    private final int mostSkills;

    public CityProfiles(long seed) {
        this(seed, 8);
    }

    /** People claim up to so many skills, at least a quarter of that. */
    public CityProfiles(long seed, int mostSkills) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.mostSkills = mostSkills;
    }

    private static <T extends Term> List<T> leaves(List<T> all) {
        return all.stream().filter(term -> term.depth() > 1).toList();
    }

    /** A graduate. */
    public GraduateProfile graduate() {
        int line = line();
        EducationLevel education = education();
        return new GraduateProfile(stated(of(MAJORS, line)), stated(education), stated(degree(education)),
                stated(LocalDate.of(2026 - random.nextInt(3), 6, 1 + random.nextInt(30))),
                stated(several(SKILLS, line, mostSkills / 4, mostSkills + 1)),
                stated(several(CERTIFICATES, line, 0, 3)),
                stated(3 * random.nextInt(9)), stated(List.of(0, 0, 4, 4, 6).get(random.nextInt(5))),
                stated(Stream.generate(this::region).limit(random.nextInt(4)).distinct().toList()),
                stated(several(OCCUPATIONS, line, 0, 4)), stated(several(INDUSTRIES, line, 0, 4)),
                stated(pay()), stated(one(List.of(ContractKind.values()))), answer(), answer(),
                stated(DAY.plusDays(random.nextInt(300))));
    }

    /** A position. */
    public PositionTerms position() {
        int line = line();
        int pay = pay();
        MajorsAsked majors = random.nextInt(6) == 0
                ? MajorsAsked.ANY
                : new MajorsAsked(several(MAJORS, line, 1, 5), several(MAJORS, line, 0, 2), List.of(),
                        random.nextInt(5) == 0);
        EducationLevel education = education();
        return new PositionTerms(stated(majors), random.nextInt(4) == 0 ? null : education, null,
                random.nextInt(3) == 0 ? degree(education) : null, stated(several(SKILLS, line, 0, 7)),
                stated(several(CERTIFICATES, line, 0, 2)), stated(6 * random.nextInt(4)),
                stated(List.of(0, 0, 0, 4, 6).get(random.nextInt(5))), stated(region()),
                stated(of(OCCUPATIONS, line)), stated(of(INDUSTRIES, line)), stated(pay), stated(pay + pay / 3),
                stated(one(List.of(ContractKind.values()))), answer(), answer(),
                stated(DAY.plusDays(random.nextInt(200))), stated(DAY.minusDays(random.nextInt(200))), answer(),
                1 + random.nextInt(5));
    }

    /** An expert or, now and then, a team. */
    public ExpertProfile expert() {
        int line = line();
        return new ExpertProfile(stated(several(SKILLS, line, 1, 8)), stated(several(INDUSTRIES, line, 0, 5)),
                stated(one(List.of(TitleRank.values()))), stated(one(List.of(Degree.values()))), stated(region()),
                stated(several(List.of(ServiceMode.values()), 0, 0, 4)),
                stated(several(List.of(Strength.values()), 0, 0, 4)), stated(1 + random.nextInt(40)),
                stated(random.nextInt(12)), stated(5 * random.nextInt(20)), answer(),
                random.nextInt(10) == 0 ? 2 + random.nextInt(8) : 1, stated(organisations()), stated(organisations()));
    }

    /** A project or a challenge. */
    public ExpertiseTerms project() {
        int line = line();
        return new ExpertiseTerms(stated(several(SKILLS, line, 1, 6)), stated(of(INDUSTRIES, line)),
                random.nextBoolean() ? one(List.of(TitleRank.values())) : null,
                random.nextInt(3) == 0 ? one(List.of(Degree.values())) : null, stated(region()),
                stated(several(List.of(ServiceMode.values()), 0, 0, 3)), stated(one(List.of(Strength.values()))),
                stated(5 * random.nextInt(4)), stated(10 * random.nextInt(6)), answer(), answer(), organisations());
    }

    /** The lower its number the more common a line of work is. */
    private int line() {
        double share = random.nextDouble();
        return (int) (share * share * LINES_OF_WORK);
    }

    /** One of what a line of work has; now and then one of another's. */
    private <T> T of(List<T> all, int line) {
        int width = Math.max(1, all.size() / LINES_OF_WORK * 2);
        return random.nextInt(10) == 0
                ? one(all)
                : all.get((all.size() / LINES_OF_WORK * line + random.nextInt(width)) % all.size());
    }

    private <T> List<T> several(List<T> all, int line, int least, int bound) {
        return Stream.generate(() -> of(all, line)).limit(random.nextInt(least, bound)).distinct().toList();
    }

    private Region region() {
        return one(random.nextInt(5) == 0 ? REGIONS : NEAR);
    }

    private EducationLevel education() {
        int share = random.nextInt(100);
        return share < 30
                ? EducationLevel.COLLEGE
                : share < 85
                        ? EducationLevel.UNDERGRADUATE
                        : share < 98 ? EducationLevel.MASTER : EducationLevel.DOCTOR;
    }

    private static @Nullable Degree degree(EducationLevel education) {
        return switch (education) {
            case SENIOR_HIGH, SECONDARY_VOCATIONAL, COLLEGE -> null;
            case UNDERGRADUATE -> Degree.BACHELOR;
            case MASTER -> Degree.MASTER;
            case DOCTOR -> Degree.DOCTOR;
        };
    }

    private int pay() {
        return 3_000 + 500 * (random.nextInt(10) + random.nextInt(10));
    }

    private List<String> organisations() {
        return Stream.generate(() -> "ent-" + random.nextInt(3_000)).limit(random.nextInt(4)).distinct().toList();
    }

    private Answer answer() {
        return one(List.of(Answer.YES, Answer.NO, Answer.NO, Answer.UNKNOWN));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T stated(@Nullable T value) {
        return random.nextInt(15) == 0 ? null : value;
    }
}
