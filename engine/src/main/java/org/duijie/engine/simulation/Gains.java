package org.duijie.engine.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/** What a candidate might gain or give way in, one thing at a time. */
final class Gains {
    private static final List<Integer> ENGLISH = List.of(4, 6);
    private static final List<Integer> MONTHS = List.of(6, 12, 24);
    private static final List<Integer> PAY_CUTS = List.of(10, 20);

    private final Profile profile;
    private final List<Step<Profile>> steps = new ArrayList<>();

    private Gains(Profile profile) {
        this.profile = profile;
    }

    /**
     * All of them, always in the same order.
     *
     * @param asking needs whose certificates and skills are worth gaining
     */
    static List<Step<Profile>> of(Profile profile, Collection<Terms> asking) {
        Gains gains = new Gains(profile);
        switch (profile) {
            case GraduateProfile graduate -> gains.ofGraduate(graduate, asking);
            case ExpertProfile expert -> gains.ofExpert(expert, asking);
        }
        return List.copyOf(gains.steps);
    }

    private void ofGraduate(GraduateProfile g, Collection<Terms> asking) {
        asked(asking, PositionTerms.class, PositionTerms::certificates).sorted()
                .forEach(one -> gain("certificates", g.certificates(), one, "取得证书“" + one + "”",
                        "certificate: " + one));
        asked(asking, PositionTerms.class, PositionTerms::skills).sorted(Comparator.comparing(Skill::code))
                .forEach(one -> gain("skills", g.skills(), one, "学会“" + one.name() + "”", "skill: " + one.name()));
        next(EducationLevel.values(), g.education()).ifPresent(level -> add("education", level,
                "学历达到" + level.label().zh(), "education: " + level.label().en()));
        next(Degree.values(), g.degree()).ifPresent(degree -> add("degree", degree,
                "取得" + degree.label().zh() + "学位", "degree: " + degree.label().en()));
        higher("englishLevel", g.englishLevel(), ENGLISH, "外语通过 CET-", "", "English: CET-");
        higher("practiceMonths", g.practiceMonths(), MONTHS, "实践经历满 ", " 个月", "months of practice: ");
        regions(g.wantedRegions());
        Integer pay = g.wantedPayYuanPerMonth();
        if (pay != null) {
            PAY_CUTS.forEach(cut -> add("wantedPayYuanPerMonth", pay * (100 - cut) / 100, "期望薪资降低 " + cut + "%",
                    "pay wanted lowered by " + cut + "%"));
        }
        if (g.shiftWork() != Answer.YES) {
            add("shiftWork", Answer.YES, "接受倒班", "shifts acceptable");
        }
        if (g.needsLodging() != Answer.NO) {
            add("needsLodging", Answer.NO, "自行解决住宿", "no lodging needed");
        }
    }

    private void ofExpert(ExpertProfile e, Collection<Terms> asking) {
        asked(asking, ExpertiseTerms.class, ExpertiseTerms::fields).sorted(Comparator.comparing(Skill::code))
                .forEach(one -> gain("fields", e.fields(), one, "拓展到“" + one.name() + "”", "field: " + one.name()));
        if (e.confidentiality() != Answer.YES) {
            add("confidentiality", Answer.YES, "愿签保密协议", "confidentiality agreement acceptable");
        }
        if (e.modes() == null || e.modes().size() < ServiceMode.values().length) {
            add("modes", List.of(ServiceMode.values()), "接受各种服务方式", "every way of serving agreed to");
        }
        if (e.daysPerYear() != null) {
            add("daysPerYear", 2 * e.daysPerYear(), "每年服务 " + 2 * e.daysPerYear() + " 天",
                    2 * e.daysPerYear() + " days a year");
        }
    }

    private void add(String component, Object value, String zh, String en) {
        steps.add(Step.of(profile, component, value, zh, en));
    }

    private static <T extends Terms, E> Stream<E> asked(Collection<Terms> asking, Class<T> type,
            Function<T, @Nullable List<E>> list) {
        return asking.stream().filter(type::isInstance).map(type::cast).map(list).filter(Objects::nonNull)
                .flatMap(List::stream).distinct();
    }

    private <E> void gain(String component, @Nullable List<E> held, E one, String zh, String en) {
        if (held == null || !held.contains(one)) {
            add(component, Stream.concat(held == null ? Stream.<E>empty() : held.stream(), Stream.of(one)).toList(), zh,
                    en);
        }
    }

    private static <E extends Enum<E>> Optional<E> next(E[] ladder, @Nullable E reached) {
        return reached == null || reached.ordinal() + 1 == ladder.length
                ? Optional.empty()
                : Optional.of(ladder[reached.ordinal() + 1]);
    }

    private void higher(String component, @Nullable Integer reached, List<Integer> more, String zh, String unit,
            String en) {
        more.stream().filter(number -> reached == null || number > reached)
                .forEach(number -> add(component, number, zh + number + unit, en + number));
    }

    private void regions(@Nullable List<Region> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return;
        }
        for (Region region : wanted) {
            region.findParent().filter(wider -> !wanted.contains(wider)).ifPresent(wider -> add("wantedRegions",
                    Stream.concat(wanted.stream(), Stream.of(wider)).toList(), "意向地区放宽到" + wider.name(),
                    "region wanted widened to " + wider.name()));
        }
        add("wantedRegions", List.of(), "不限工作地区", "work anywhere");
    }
}
