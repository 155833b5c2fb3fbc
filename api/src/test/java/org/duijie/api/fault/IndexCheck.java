package org.duijie.api.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

import org.duijie.engine.store.Store;
import org.duijie.index.profiles.Comparison;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Holds the index of an application against its store. */
final class IndexCheck {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private IndexCheck() {}

    /** What the application says of its index. */
    static JsonNode state(AppProcess app) {
        return app.admin().get("/api/v1/index").json();
    }

    /** Waits until searches see all that is in the store, which nobody writes to. */
    static void awaitHolds(AppProcess app, Store store) {
        long number = store.changes().last();
        long records = store.parties().count() + store.needs().count();
        await().atMost(LONGEST).untilAsserted(() -> {
            JsonNode state = state(app);
            assertThat(state.path("phase").asString()).as(state.toString()).isEqualTo("FOLLOWING");
            assertThat(state.path("number").asLong()).as(state.toString()).isEqualTo(number);
            assertThat(state.path("documents").asLong()).as(state.toString()).isEqualTo(records);
        });
    }

    /** Compares what was last put on disk with the store, up to the change it reaches. */
    static void same(Path data, Store store) {
        try {
            Comparison comparison = Profiles.compare(data.resolve("index"),
                    new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                            store.synonyms()));
            assertThat(comparison.same()).as(comparison.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
