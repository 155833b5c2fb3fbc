package org.duijie.api.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.BackupWriter;
import org.duijie.engine.backup.Header;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A server is restored over the web, as a process of its own: it has to stop and to start again. */
class RestoresTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String RESTORES = "/api/v1/restores";

    @RegisterExtension
    private final Processes processes = new Processes();
    @TempDir
    private Path folder;
    private AppProcess app;
    private Caller admin;

    @BeforeEach
    void start() {
        app = processes.start(data());
        admin = app.admin();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void put(String id) {
        assertThat(admin.put("/api/v1/parties/" + id, "{\"kind\":\"enterprise\",\"id\":\"" + id
                + "\",\"name\":\"试验厂\"}", "If-None-Match", "*").status()).isEqualTo(201);
    }

    private int found(String id) {
        return admin.get("/api/v1/parties/" + id).status();
    }

    private byte[] backup() throws IOException {
        Path file = folder.resolve("b");
        try (Store store = Store.open(data(), Clock.systemUTC())) {
            store.backups().write(file, new Actor("admin"));
        }
        return Files.readAllBytes(file);
    }

    private void restore(byte[] backup) {
        JsonNode waiting = admin.upload(RESTORES, backup).json();
        assertThat(admin.post(RESTORES + "/" + waiting.path("id").asString(), "").status()).isEqualTo(202);
    }

    @Test
    void aBackupTakesThePlaceOfEverythingAndWhatWasThereIsKept() throws IOException {
        put("early");
        byte[] backup = backup();
        put("late");

        restore(backup);

        await().atMost(LONG).ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(found("late")).isEqualTo(404));
        assertThat(found("early")).isEqualTo(200);
        JsonNode newest = admin.get("/api/v1/audit?limit=1").json().at("/items/0");
        assertThat(newest.path("action").asString()).isEqualTo("restore");
        assertThat(newest.path("account").asString()).isEqualTo("admin");
        await().atMost(LONG).untilAsserted(() -> assertThat(admin.get("/api/v1/index").json().path("lag").asInt(-1))
                .isZero());
        assertThat(admin.get("/api/v1/doctor").json().path("well").asBoolean()).isTrue();

        restore(Files.readAllBytes(kept().getFirst()));

        await().atMost(LONG).ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(found("late")).isEqualTo(200));
        app.stop();
        assertThat(data().resolve("restores")).as("what was handed in is gone").doesNotExist();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.filter(file -> file.getFileName().toString().startsWith("replaced-")).toList();
        }
    }

    @Test
    void whatCannotBeRestoredLeavesEverythingAsItWasAndIsTold() throws IOException {
        put("early");
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        new BackupWriter(nothing, new Header(1, "another", Instant.EPOCH, List.of())).finish();

        restore(nothing.toByteArray());

        await().atMost(LONG).until(() -> app.output().split("http://localhost:", -1).length == 3);
        Caller person = app.stranger();
        person.signIn("admin", AppProcess.PASSWORD);
        assertThat(person.get("/upkeep").body()).contains("没有恢复", "备份中的表与本软件的不同");
        assertThat(found("early")).isEqualTo(200);
        assertThat(kept()).isEmpty();
        put("later");
    }

    @Test
    void whatIsNoBackupIsRefusedAndOnlyTheLastOneWaits() throws IOException {
        byte[] backup = backup();
        byte[] damaged = backup.clone();
        damaged[damaged.length / 2] ^= 1;

        assertThat(admin.upload(RESTORES, damaged).status()).isEqualTo(422);
        assertThat(admin.upload(RESTORES, new byte[0]).status()).isEqualTo(422);
        String first = admin.upload(RESTORES, backup).json().path("id").asString();
        String second = admin.upload(RESTORES, backup).json().path("id").asString();
        assertThat(admin.post(RESTORES + "/" + first, "").status()).isEqualTo(404);
        assertThat(second).isNotEqualTo(first);
        assertThat(app.stranger().upload(RESTORES, backup).status()).isIn(401, 403);
        assertThat(data().resolve("restores").toFile().list()).hasSize(1);
        assertThat(found("ent-01")).as("nothing has happened").isEqualTo(200);
    }
}
