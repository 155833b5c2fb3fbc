package org.duijie.api;

import java.nio.file.Path;

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

/** The server with its store in PostgreSQL, as the profile sets it up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgres")
@DirtiesContext
@Import(QuietConsole.class)
class OnPostgresTest {

    private static final String PASSWORD = "lantern-ferry-48";
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

        assertThat(program.get("/api/v1/parties/demo-firm-01").status()).isIn(200, 404);
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(person.get("/parties").body()).contains("朝阳岚澍精细化工有限公司");
    }
}
