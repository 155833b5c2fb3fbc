package org.duijie.api.need;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.duijie.api.Served;
import org.duijie.api.form.Form;
import org.duijie.engine.need.Challenge;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Project;
import org.duijie.engine.record.Versioned;

import static org.assertj.core.api.Assertions.assertThat;

class NeedFormsTest extends Served {
    @Autowired
    private NeedForms forms;

    @Autowired
    private Needs needs;

    @ParameterizedTest
    @EnumSource
    void aNeedLaidIntoItsFormComesBackTheSame(NeedKind kind) {
        Form<Need> form = forms.of(kind);
        List<Need> all = needs.list(kind, null, null, null, 500).items().stream().map(Versioned::value).toList();

        assertThat(all).isNotEmpty().allSatisfy(need -> {
            var draft = form.read(need.id(), form.typed(need), null);
            assertThat(draft.problems()).isEmpty();
            assertThat(draft.record()).isEqualTo(need);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentOfARecordHasAField(NeedKind kind) {
        List<String> places = forms.of(kind).fields().map(f -> f.place()).toList();

        assertThat(components(record(kind), "").filter(c -> !c.equals("id")))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    private static Stream<String> components(Class<?> record, String place) {
        return Stream.of(record.getRecordComponents()).flatMap(c -> component(c, place + c.getName()));
    }

    private static Stream<String> component(RecordComponent component, String place) {
        Class<?> type = component.getType();
        return type.isRecord() && type != MajorsAsked.class ? components(type, place + ".") : Stream.of(place);
    }

    private static Class<?> record(NeedKind kind) {
        return switch (kind) {
            case POSITION -> Position.class;
            case PROJECT -> Project.class;
            case CHALLENGE -> Challenge.class;
        };
    }
}
