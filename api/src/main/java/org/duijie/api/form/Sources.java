package org.duijie.api.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.duijie.engine.party.Parties;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/** All that fields look things up in. Thread safe. */
@Component
public final class Sources {
    private final Map<String, Source> byName = new LinkedHashMap<>();
    private final Source majors = enter(new VocabularySource("major", Major.all()));
    private final Source regions = enter(new VocabularySource("region", Region.all()));
    private final Source industries = enter(new VocabularySource("industry", Industry.all()));
    private final Source occupations = enter(new VocabularySource("occupation", Occupation.all()));
    private final Source skills = enter(new VocabularySource("skill", Skill.all()));
    private final Source hosts;

    Sources(Parties parties) {
        this.hosts = enter(new HostSource(parties));
    }

    private Source enter(Source source) {
        byName.put(source.name(), source);
        return source;
    }

    /** The source with that name in addresses. */
    public Optional<Source> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Majors (专业). */
    public Source majors() {
        return majors;
    }

    /** Administrative divisions. */
    public Source regions() {
        return regions;
    }

    /** Industries. */
    public Source industries() {
        return industries;
    }

    /** Occupations. */
    public Source occupations() {
        return occupations;
    }

    /** Skills, which are fields of expertise too. */
    public Source skills() {
        return skills;
    }

    /** Parties that own needs. */
    public Source hosts() {
        return hosts;
    }
}
