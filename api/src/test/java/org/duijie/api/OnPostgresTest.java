package org.duijie.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.duijie.engine.PostgresServer;
import org.duijie.engine.store.PostgresAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The server with its store in PostgreSQL, as the profile sets it up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgres")
@DirtiesContext
@Import(QuietConsole.class)
class OnPostgresTest {

    private static final String PASSWORD = "lantern-ferry-48";
    private static final String FIRM = "{\"kind\":\"enterprise\",\"id\":\"firm\",\"name\":\"北方试验厂\"}";
    private static final PostgresServer SERVER = PostgresServer.start();
    private static final PostgresAddress DATABASE = SERVER.database();

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("DUIJIE_DB_URL", DATABASE::url);
        registry.add("DUIJIE_DB_USER", DATABASE::user);
        registry.add("duijie.data", data::toString);
        registry.add("duijie.admin-password", () -> PASSWORD);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void servesProgramsAndPeople() {
        Caller program = new Caller(port).basic("admin", PASSWORD);
        Caller person = new Caller(port);

        person.signIn("admin", PASSWORD);

        assertThat(program.get("/api/v1/parties").json().path("items").size()).isPositive();
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(person.get("/parties").body()).contains("朝阳岚澍精细化工有限公司");
    }

    @Test
    void saysWhenToComeAgainWhileTheDatabaseIsGoneAndGoesOnByItself() {
        Caller program = new Caller(port).basic("admin", PASSWORD);
        Caller person = new Caller(port);
        person.signIn("admin", PASSWORD);
        assertThat(program.get("/api/v1/needs").status()).isEqualTo(200);

        SERVER.stop();
        Caller.Answer read = program.get("/api/v1/needs");
        Caller.Answer write = program.put("/api/v1/parties/firm", FIRM, "If-None-Match", "*");
        Caller.Answer page = person.get("/needs", "Accept-Language", "en");
        Caller.Answer form = person.form("/sign-out", "", "any");
        Caller.Answer stranger = new Caller(port).basic("admin", "wrong").get("/api/v1/needs");
        Caller.Answer look = person.get("/css/duijie.css");
        Caller.Answer health = program.get("/actuator/health");
        SERVER.startAgain();

        for (Caller.Answer answer : List.of(read, write, stranger)) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("type").asString()).isEqualTo("urn:duijie:problem:unavailable");
            assertThat(answer.json().path("detail").asString()).isEqualTo("数据库暂时无法使用，请稍后再试");
        }
        for (Caller.Answer answer : List.of(page, form)) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        }
        assertThat(page.body()).contains("The database cannot be used for now");
        assertThat(form.body()).contains("数据库暂时无法使用");
        assertThat(look.status()).isEqualTo(200);
        assertThat(health.status()).isEqualTo(503);

        await().atMost(Duration.ofMinutes(1)).until(() -> program.get("/api/v1/needs").status() == 200);
        assertThat(program.put("/api/v1/parties/firm", FIRM, "If-None-Match", "*").status()).isEqualTo(201);
        assertThat(person.get("/needs").status()).as("nobody was signed out").isEqualTo(200);
    }
}
