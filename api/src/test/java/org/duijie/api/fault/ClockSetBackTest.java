package org.duijie.api.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of the machine is set back by an hour while people work. */
@Import(ClockSetBackTest.Settable.class)
@DirtiesContext
class ClockSetBackTest extends Served {
    /** Of its own: a folder is held by one server at a time, and that of the other tests may be. */
    @TempDir
    private static Path data;

    private static final AtomicReference<Duration> BACK = new AtomicReference<>(Duration.ZERO);

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("duijie.data", () -> data.resolve("store").toString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settable {
        @Bean
        @Primary
        Clock settableClock() {
            return new SettableClock(Clock.systemUTC());
        }
    }

    /** The clock of the machine, as far back as it is set. */
    private static final class SettableClock extends Clock {
        private final Clock machine;

        SettableClock(Clock machine) {
            this.machine = machine;
        }

        @Override
        public Instant instant() {
            return machine.instant().minus(BACK.get());
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new SettableClock(machine.withZone(zone));
        }
    }

    @AfterEach
    void setItRight() {
        BACK.set(Duration.ZERO);
    }

    private static void setBack() {
        BACK.set(Duration.ofHours(1));
    }

    @Test
    void whoIsSignedInStaysSoAndMaySignInAnew() {
        Caller mei = signedIn("mei-of-the-clock", "STAFF");

        setBack();

        assertThat(mei.get("/").status()).isEqualTo(200);
        assertThat(someone("STAFF").get("/api/v1/parties").status()).isEqualTo(200);
        assertThat(admin().get("/api/v1/parties").status()).isEqualTo(200);
    }

    @Test
    void writesGoOnInTheirOrder() {
        String id = fresh("firm");
        String address = "/api/v1/parties/" + id;
        String firm = "{\"kind\":\"enterprise\",\"id\":\"" + id + "\",\"name\":\"凌川化工厂\"}";
        assertThat(admin().put(address, firm, "If-None-Match", "*").status()).isEqualTo(201);

        setBack();
        Caller.Answer changed = admin().put(address, firm.replace("厂", "二厂"), "If-Match", "\"1\"");

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        JsonNode newest = admin().get("/api/v1/audit?limit=2").json().path("items");
        assertThat(newest.get(0).path("action").asString()).isEqualTo("update");
        assertThat(newest.get(1).path("action").asString()).isEqualTo("create");
        assertThat(newest.get(0).path("at").asString()).isLessThan(newest.get(1).path("at").asString());
        assertThat(admin().get("/api/v1/audit/check").json().path("whole").asBoolean()).isTrue();
    }

    @Test
    void runsAndReleasesAreListedInTheOrderTheyWereMade() {
        Caller mei = signedIn("mei-of-the-runs", "STAFF");
        String earlier = finishedRun("demo-graduates");
        admin().post("/api/v1/runs/" + earlier + "/releases", "{\"name\": \"" + fresh("先") + "\"}");

        setBack();
        String later = finishedRun("demo-graduates");
        String name = fresh("后");
        Caller.Answer released = admin().post("/api/v1/runs/" + later + "/releases", "{\"name\": \"" + name + "\"}");

        assertThat(released.status()).isEqualTo(201);
        assertThat(admin().get("/api/v1/sessions/demo-graduates/runs").json().at("/items/0/id").asString())
                .isEqualTo(later);
        assertThat(admin().get("/api/v1/sessions/demo-graduates/releases").json().at("/items/0/name").asString())
                .isEqualTo(name);
        assertThat(mei.get("/sessions/demo-graduates").status()).isEqualTo(200);
    }
}
