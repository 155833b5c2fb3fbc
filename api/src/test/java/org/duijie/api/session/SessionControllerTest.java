package org.duijie.api.session;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class SessionControllerTest extends Served {

    @Test
    void tellsStaffAloneWhyAPairIsPinnedOrVetoed() {
        Caller approver = someone("APPROVER");

        assertThat(notes(admin())).isNotEmpty().anyMatch(note -> !note.isEmpty());
        assertThat(notes(approver)).hasSameSizeAs(notes(admin())).allMatch(String::isEmpty);
    }

    private static List<String> notes(Caller caller) {
        return Stream.of("demo-graduates", "demo-experts", "demo-forum")
                .map(session -> caller.get("/api/v1/sessions/" + session).json().path("constraints"))
                .flatMap(c -> Stream.concat(c.path("pins").valueStream(), c.path("vetoes").valueStream()))
                .map(SessionControllerTest::note).toList();
    }

    private static String note(JsonNode pair) {
        return pair.path("note").asString("");
    }
}
