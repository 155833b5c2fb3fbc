package org.duijie.api.party;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.duijie.api.Served;
import org.duijie.api.form.Form;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Versioned;

import static org.assertj.core.api.Assertions.assertThat;

class PartyFormsTest extends Served {
    @Autowired
    private PartyForms forms;

    @Autowired
    private Parties parties;

    @ParameterizedTest
    @EnumSource
    void aPartyLaidIntoItsFormComesBackTheSame(PartyKind kind) {
        Form<Party> form = forms.of(kind);
        List<Party> all = parties.list(kind, null, true, null, 500).items().stream().map(Versioned::value).toList();

        assertThat(all).allSatisfy(party -> {
            var draft = form.read(party.id(), form.typed(party), null);
            assertThat(draft.problems()).isEmpty();
            assertThat(draft.record()).isEqualTo(party);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentOfARecordHasAField(PartyKind kind) {
        List<String> places = forms.of(kind).fields().map(f -> f.place()).toList();

        assertThat(components(record(kind), "").filter(c -> !c.equals("id")))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void theDemonstrationHasPartiesToTryFormsOn() {
        assertThat(parties.list(null, null, true, null, 500).items()).hasSizeGreaterThan(100);
    }

    private static Stream<String> components(Class<?> record, String place) {
        return Stream.of(record.getRecordComponents()).flatMap(c -> component(c, place + c.getName()));
    }

    private static Stream<String> component(RecordComponent component, String place) {
        return component.getType().isRecord() ? components(component.getType(), place + ".") : Stream.of(place);
    }

    private static Class<?> record(PartyKind kind) {
        return switch (kind) {
            case EXPERT -> Expert.class;
            case EXPERT_TEAM -> ExpertTeam.class;
            case GRADUATE -> Graduate.class;
            case ENTERPRISE -> Enterprise.class;
            case INSTITUTION -> Institution.class;
            case DEPARTMENT -> Department.class;
        };
    }
}
