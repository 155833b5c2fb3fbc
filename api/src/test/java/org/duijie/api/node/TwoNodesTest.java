package org.duijie.api.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.engine.PostgresServer;
import org.duijie.engine.store.PostgresAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes on one PostgreSQL, each with a data folder of its own; then the first of them is killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    @RegisterExtension
    private static final Processes PROCESSES = Processes.forAllTests();
    private static final String SEARCHES = "/api/v1/searches";
    private static final PostgresServer SERVER = PostgresServer.shared();
    private static final PostgresAddress DATABASE = SERVER.database();
    private static final String[] OPTIONS = Stream.concat(LongRun.OPTIONS.stream(),
            Stream.of("--spring.profiles.active=postgres", "--duijie.database.url=" + DATABASE.url(),
                    "--duijie.database.user=" + DATABASE.user()))
            .toArray(String[]::new);

    @TempDir
    private static Path folder;
    private static AppProcess one;
    private static AppProcess other;
    private static String device = "";

    @BeforeAll
    static void startBothAtOnceOnAnEmptyDatabase() {
        one = PROCESSES.launch(folder.resolve("one"), OPTIONS);
        other = PROCESSES.launch(folder.resolve("other"), OPTIONS);
        one.awaitReady();
        other.awaitReady();
        LongRun.plan(one.admin());
    }

    @AfterAll
    static void drop() {
        SERVER.drop(DATABASE);
    }

    @Test
    @Order(1)
    void oneOfThemFurnishesTheDatabaseAndOpensTheFirstAccount() {
        List<String> told = List.of(one.output(), other.output());

        assertThat(told).filteredOn(output -> output.contains("DUIJIE_ADMIN_PASSWORD")).hasSize(1);
        assertThat(told).filteredOn(output -> output.contains("the demonstration district is loaded")).hasSize(1);
        assertThat(told).noneMatch(output -> output.contains("ERROR"));
        assertThat(other.admin().get("/api/v1/demo").json().path("present").asBoolean()).isTrue();
        assertThat(other.admin().get("/api/v1/audit/check").json().path("whole").asBoolean()).isTrue();
    }

    @Test
    @Order(2)
    void aWriteOnOneIsFoundByTheIndexOfTheOther() {
        String late = one.admin().get("/api/v1/parties/grad-01?unmask=true").body().replace("grad-01", "grad-late");
        assertThat(one.admin().put("/api/v1/parties/grad-late", late, "If-None-Match", "*").status()).isEqualTo(201);

        // A second on a quiet machine, more on one that does much else.
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(other.admin().get("/api/v1/needs/pos-01/fits?most=200").body())
                        .as(() -> other.admin().get("/api/v1/index").body()).contains("grad-late"));
    }

    @Test
    @Order(3)
    void whoeverSignedInOnOneIsSignedInOnTheOther() {
        Caller browser = one.stranger();
        String cookie = browser.signIn("admin", AppProcess.PASSWORD).header("Set-Cookie").replaceFirst(";.*", "");

        assertThat(other.stranger().get("/sessions").status()).isEqualTo(302);
        assertThat(other.stranger().get("/sessions", "Cookie", cookie).status()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void aListHandedInAtOneIsNeverTakenForAnotherAtTheOther() {
        String here = handIn(one);
        String there = handIn(other);

        assertThat(here).isNotEqualTo(there);
        Caller.Answer elsewhere = other.admin().post(here + "/commit", "");
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.body()).contains("另一个节点");
    }

    private static String handIn(AppProcess node) {
        String list = """
                --x\r
                Content-Disposition: form-data; name="kind"\r
                \r
                enterprise\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="list.csv"\r
                \r
                企业名称
                某厂\r
                --x--\r
                """;
        return node.admin().post("/api/v1/imports", list, "Content-Type", "multipart/form-data;boundary=x")
                .header("Location");
    }

    @Test
    @Order(5)
    void aRunStartedOnOneIsSeenAndCancelledOnTheOther() {
        String run = LongRun.start(one.admin());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> other.admin().get(run).json().path("stage").asString().equals("SHORTLIST"));
        JsonNode seen = other.admin().get(run).json();
        assertThat(seen.path("state").asString()).isEqualTo("RUNNING");
        assertThat(seen.path("total").asInt()).isEqualTo(LongRun.PROPOSALS);
        assertThat(other.admin().post("/api/v1/sessions/" + LongRun.SESSION + "/runs", "").status()).isEqualTo(409);

        assertThat(other.admin().post(run + "/cancel", "").status()).isEqualTo(202);

        String events = other.admin().get(run + "/events", "Accept", "text/event-stream").body();
        assertThat(events).contains("event:end").contains("\"state\":\"CANCELLED\"");
        assertThat(LongRun.state(one.admin(), run)).isEqualTo("CANCELLED");
    }

    @Test
    @Order(6)
    void whatComesUpForASavedSearchComesUpOnceThoughBothLookForIt() {
        Caller.Answer saved = one.stranger().post(SEARCHES + "?q=%E5%93%A8%E5%85%B5", "");
        device = saved.header("Set-Cookie").replaceFirst(";.*", "");

        for (int i = 0; i < 20; i++) {
            putSentry((i % 2 == 0 ? one : other), "sentry-" + i);
        }

        awaitNews(one, 20);
        awaitNews(other, 20);
    }

    private static void putSentry(AppProcess node, String id) {
        assertThat(node.admin().put("/api/v1/needs/" + id, """
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "哨兵", "terms": {"headcount": 1}}"""
                .formatted(id), "If-None-Match", "*").status()).isEqualTo(201);
    }

    private static void awaitNews(AppProcess node, int news) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                node.stranger().get(SEARCHES, "Cookie", device).json().at("/items/0/news").asInt()).isEqualTo(news));
    }

    @Test
    @Order(8)
    void whatCameUpBeforeANodeWasKilledIsToldOnceAndWhatComesUpLaterToo() {
        putSentry(other, "sentry-late");

        awaitNews(other, 22);
        assertThat(other.stranger().get(SEARCHES, "Cookie", device).json().at("/items/0/newest/0/position/id")
                .asString()).isEqualTo("sentry-late");
    }

    @Test
    @Order(7)
    void aNodeThatIsKilledLeavesItsRunInterruptedAndTheOtherStartsItAgain() {
        String run = LongRun.start(one.admin());
        assertThat(LongRun.state(other.admin(), run)).isEqualTo("RUNNING");

        putSentry(one, "sentry-last");
        one.kill9();

        LongRun.awaitState(other.admin(), run, "INTERRUPTED");
        String again = other.admin().get(run).json().path("links").path("again").asString();
        assertThat(other.admin().post(again, "").status()).isEqualTo(202);
        String second = other.admin().get("/api/v1/sessions/" + LongRun.SESSION + "/runs").json()
                .at("/items/0/links/self").asString();
        LongRun.awaitState(other.admin(), second, "DONE");
        assertThat(interruptions(run)).hasSize(1);
    }

    /** What the audit trail says of the interruption of a run. */
    private static List<JsonNode> interruptions(String run) {
        Stream<JsonNode> entries = other.admin().get("/api/v1/audit?limit=500").json().path("items").valueStream();
        return entries.filter(entry -> entry.path("action").asString().equals("interrupted")
                && run.endsWith("/" + entry.path("subject").asString())).toList();
    }
}
