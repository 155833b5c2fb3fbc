package org.duijie.api.index;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class IndexControllerTest extends Served {
    private static final Instant SINCE = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void theIndexComesToHoldWhatWasWritten() {
        await().until(() -> index().path("lag").asLong() == 0 && index().path("number").asLong() > 0);
        long documents = index().path("documents").asLong();

        String id = fresh("department");
        Caller.Answer created = admin().put("/api/v1/parties/" + id,
                "{\"kind\":\"department\",\"id\":\"" + id + "\",\"name\":\"人社局\",\"contact\":{}}", "If-None-Match",
                "*");

        assertThat(created.status()).isEqualTo(201);
        await().until(() -> index().path("documents").asLong() == documents + 1);
        assertThat(index().path("phase").asString()).isEqualTo("FOLLOWING");
    }

    @Test
    void strangersAreNotToldOfTheIndex() {
        assertThat(stranger().get("/api/v1/index").status()).isEqualTo(401);
    }

    @Test
    void aFailureSaysWhatAndSinceWhen() {
        IndexController.View view = IndexController.View
                .of(new State(new Activity.Broken("NoSuchFileException", SINCE), 7, 40, 42, null));

        assertThat(view).isEqualTo(new IndexController.View(IndexController.Phase.BROKEN, null, null,
                "NoSuchFileException", SINCE, 7, 40, 42, 2, null));
    }

    @Test
    void aRebuildSaysHowFarItHasCome() {
        IndexController.View view = IndexController.View
                .of(new State(new Activity.Rebuilding(500, 1_000), 0, 0, 42, null));

        assertThat(view).isEqualTo(new IndexController.View(IndexController.Phase.REBUILDING, 500L, 1_000L, null,
                null, 0, 0, 42, 42, null));
    }

    private JsonNode index() {
        return admin().get("/api/v1/index").json();
    }
}
