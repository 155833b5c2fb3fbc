package org.duijie.api.http;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.duijie.api.Caller;
import org.duijie.api.Duijie;
import org.duijie.api.QuietConsole;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The server behind a proxy that terminates TLS, set up as the README says; the test says what the proxy says. */
class BehindProxyTest {
    private static final String PASSWORD = "harbour-lantern-7";
    private static final int FREE_FAILURES = 5;
    /** Far more than one address may ask at once, so that what it may ask each second beside that is used up too. */
    private static final int MOST = Turnstile.AT_ONCE * 10;

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Duijie.class, QuietConsole.class).run("--server.port=0",
                "--duijie.data=" + folder.resolve("data"), "--duijie.admin-password=" + PASSWORD,
                "--server.forward-headers-strategy=native");
        server.getBean(FairDesk.class).put(new Fair("demo-graduates", true, List.of(new Fair.Booth("ent-01", "A12"))),
                null, new Actor("admin"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What the proxy hands on of somebody at an address. */
    private static Caller from(String address) {
        return new Caller(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .with("X-Forwarded-For", address).with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "fair.example.gov.cn").with("X-Forwarded-Port", "8443");
    }

    /** Signs in as a browser does, which sends back what it got over TLS. */
    private static Caller signedIn(String address) {
        Caller.Answer form = from(address).get("/sign-in");
        Caller.Answer in = from(address).with("Cookie", cookie(form)).form("/sign-in",
                "username=admin&password=" + PASSWORD, form.csrf());
        return from(address).with("Cookie", cookie(in));
    }

    private static String cookie(Caller.Answer answer) {
        String set = answer.header("Set-Cookie");
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void codesCarryTheAddressThatVisitorsReach() {
        Caller staff = signedIn("198.51.100.7");

        assertThat(staff.get("/sessions/demo-graduates/fair/cards").body())
                .contains("https://fair.example.gov.cn:8443/fairs/demo-graduates/booths/A12")
                .doesNotContain("localhost");
    }

    @Test
    void cookiesAndRedirectsAreThoseOfTls() {
        Caller.Answer refused = from("198.51.100.7").get("/sessions", "Accept", "text/html");

        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location")).doesNotContain("http:", "localhost");
        assertThat(from("198.51.100.7").get("/sign-in").header("Set-Cookie")).contains("Secure");
    }

    @Test
    void theRateLimitCountsEachVisitorForHimself() {
        Caller crowded = from("198.51.100.20");
        int asked = 0;
        int status;
        do {
            status = crowded.get("/api/v1/openings/suggestions").status();
            asked++;
        } while (status == 200 && asked < MOST);

        assertThat(status).as("after " + asked).isEqualTo(429);
        assertThat(from("198.51.100.21").get("/fairs").status()).isEqualTo(200);
    }

    @Test
    void whoGuessesPasswordsKeepsNobodyElseOut() {
        for (int i = 0; i < FREE_FAILURES; i++) {
            assertThat(from("198.51.100.30").basic("admin", "wrong").get("/api/v1/sessions").status()).isEqualTo(401);
        }

        assertThat(from("198.51.100.30").basic("admin", PASSWORD).get("/api/v1/sessions").status()).isEqualTo(429);
        assertThat(from("198.51.100.31").basic("admin", PASSWORD).get("/api/v1/sessions").status()).isEqualTo(200);
    }
}
