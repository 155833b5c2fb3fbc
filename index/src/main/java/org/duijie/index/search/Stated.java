package org.duijie.index.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Challenge;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Project;
import org.duijie.engine.party.ContractKind;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.TitleRank;

/**
 * What a record states beside its name: terms, words of our own forms, and free text. Contacts are never looked at. Not to be
 * changed once made.
 */
public final class Stated {
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private @Nullable EducationLevel education;

    private Stated() {}

    /** What a party states. */
    public static Stated by(Party party) {
        Stated stated = new Stated();
        stated.label(party.partyKind().label());
        switch (party) {
            case Expert expert -> stated.expert(expert.profile());
            case ExpertTeam team -> stated.expert(team.profile());
            case Graduate graduate -> {
                stated.text(graduate.school());
                stated.graduate(graduate.profile());
            }
            case Enterprise o -> stated.term(o.region()).term(o.industry());
            case Institution o -> stated.term(o.region()).term(o.industry());
            case Department o -> stated.term(o.region()).term(o.industry());
        }
        return stated;
    }

    /** What a need states. */
    public static Stated by(Need need) {
        Stated stated = new Stated();
        stated.label(need.needKind().label());
        switch (need) {
            case Position position -> {
                stated.text(position.description());
                stated.text(position.requirement());
                stated.position(position.terms());
            }
            case Project project -> {
                stated.text(project.description());
                stated.expertise(project.terms());
            }
            case Challenge challenge -> {
                stated.text(challenge.description());
                stated.expertise(challenge.terms());
            }
        }
        return stated;
    }

    /** Terms of every kind, each once. */
    public Set<Term> terms() {
        return Collections.unmodifiableSet(terms);
    }

    /** All names that a term is found by, its own first; a region is found by those of the regions it lies in, too. */
    public static List<String> names(Term term) {
        List<String> names = new ArrayList<>();
        for (Optional<? extends Term> at = Optional.of(term); at.isPresent(); at = term instanceof Region
                ? at.get().findParent()
                : Optional.empty()) {
            names.add(at.get().name());
            names.addAll(at.get().aliases());
        }
        if (term instanceof Skill skill) {
            names.add(skill.english());
        }
        return names;
    }

    /** Words that our own forms offer, such as 岗位, 硕士研究生 or 全职, and names of certificates. */
    Set<String> labels() {
        return labels;
    }

    /** Free text. */
    Set<String> texts() {
        return texts;
    }

    /** The level of education finished or asked for; null if none is stated. */
    @Nullable
    EducationLevel education() {
        return education;
    }

    private void expert(ExpertProfile p) {
        terms(p.fields()).terms(p.industries()).term(p.region());
        label(p.title() == null ? null : p.title().label());
        label(p.degree() == null ? null : p.degree().label());
        all(p.modes()).map(ServiceMode::label).forEach(this::label);
        all(p.strengths()).map(Strength::label).forEach(this::label);
    }

    private void graduate(GraduateProfile p) {
        term(p.major()).terms(p.skills()).terms(p.wantedRegions()).terms(p.wantedOccupations())
                .terms(p.wantedIndustries());
        education(p.education(), p.degree());
        label(p.contract() == null ? null : p.contract().label());
        all(p.certificates()).forEach(labels::add);
    }

    private void position(PositionTerms t) {
        if (t.majors() != null) {
            terms(t.majors().named()).terms(t.majors().widened());
        }
        terms(t.skills()).term(t.region()).term(t.occupation()).term(t.industry());
        education(t.education(), t.degree());
        ContractKind contract = t.contract();
        label(contract == null ? null : contract.label());
        all(t.certificates()).forEach(labels::add);
    }

    private void expertise(ExpertiseTerms t) {
        terms(t.fields()).term(t.industry()).term(t.region());
        TitleRank title = t.title();
        label(title == null ? null : title.label());
        label(t.degree() == null ? null : t.degree().label());
        all(t.modes()).map(ServiceMode::label).forEach(this::label);
        label(t.stuckAt() == null ? null : t.stuckAt().label());
    }

    private void education(@Nullable EducationLevel level, @Nullable Degree degree) {
        education = level;
        label(level == null ? null : level.label());
        label(degree == null ? null : degree.label());
    }

    private Stated term(@Nullable Term term) {
        if (term != null) {
            terms.add(term);
        }
        return this;
    }

    private Stated terms(@Nullable List<? extends Term> several) {
        all(several).forEach(terms::add);
        return this;
    }

    private void label(@Nullable Text label) {
        if (label != null) {
            labels.add(label.zh());
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    private static <T> Stream<T> all(@Nullable List<T> several) {
        return several == null ? Stream.of() : several.stream();
    }
}
