package org.duijie.api.run;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.QuietConsole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"duijie.exhaustive-pairs=100",
        "duijie.shortlist=2"})
@Import(QuietConsole.class)
@DirtiesContext
class ShortlistedRunTest {
    private static final String PASSWORD = "lantern-ferry-48";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("duijie.data", () -> data.resolve("store").toString());
        registry.add("duijie.admin-password", () -> PASSWORD);
    }

    @Test
    void aSessionWithTooManyPairsIsJudgedByShortlistsAndSaysSo() {
        Caller admin = new Caller(port).basic("admin", PASSWORD);
        String run = admin.post("/api/v1/sessions/demo-graduates/runs", "").header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.get(run).json().path("state").asString().equals("DONE"));

        assertThat(admin.get(run + "/matches").json().path("items")).isNotEmpty();
        assertThat(admin.get(run + "/matrix").status()).isEqualTo(409);
        String archive = admin.get(run + "/archive").body();
        assertThat(archive).contains("\nshortlist\t2\n");
        JsonNode verification = admin.send("POST", "/api/v1/verifications", archive, "Content-Type", "text/plain")
                .json();
        assertThat(verification.path("identical").asBoolean()).as(verification.toString()).isTrue();
        Caller reader = new Caller(port);
        reader.signIn("admin", PASSWORD);
        assertThat(reader.get("/sessions/demo-graduates/matrix?run=" + run.substring(run.lastIndexOf('/') + 1),
                "Accept", "text/html").body()).contains("初选");
    }
}
