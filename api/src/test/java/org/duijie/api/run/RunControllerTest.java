package org.duijie.api.run;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RunControllerTest extends Served {

    @Test
    void leadsFromStartToWhoMeetsWhomAndWhyNot() {
        Caller.Answer started = admin().post("/api/v1/sessions/demo-graduates/runs", "");
        assertThat(started.status()).isEqualTo(202);
        String run = started.header("Location");
        assertThat(run).matches("/api/v1/runs/r\\d+");

        done(run);

        JsonNode matches = admin().get(run + "/matches").json().path("items");
        assertThat(matches).isNotEmpty();
        assertThat(matches.get(0).at("/when/round").asInt()).isPositive();
        assertThat(matches.get(0).at("/candidate/name").asString()).contains("＊");
        JsonNode matrix = admin().get(run + "/matrix").json();
        assertThat(matrix.path("needs")).hasSize(17);
        assertThat(matrix.path("candidates")).hasSize(23);
        everyPairMeetsOrHasAReason(matrix);
        JsonNode table = admin().get(run + "/timetable").json();
        assertThat(table.path("slots")).hasSameSizeAs(matches);
    }

    private static void everyPairMeetsOrHasAReason(JsonNode matrix) {
        for (JsonNode row : matrix.path("cells")) {
            assertThat(row).hasSize(23).allMatch(cell -> cell.path("meets").asBoolean() != cell.has("reason"));
        }
    }

    @Test
    void explainsAPairByIdsSoThatItAddsUp() {
        String run = run("demo-graduates");

        JsonNode why = admin().get(run + "/why?need=pos-01&candidate=grad-01").json();

        int points = why.path("findings").valueStream().mapToInt(f -> f.path("needPoints").asInt()).sum()
                + why.path("adjustments").valueStream().mapToInt(a -> a.path("needPoints").asInt()).sum();
        assertThat(points).isEqualTo(why.path("needPoints").asInt());
        assertThat(why.path("findings")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(why.at("/findings/0/facts/0/label").isString()).isTrue();
        assertThat(admin().get(run + "/why?need=pos-01&candidate=nobody").status()).isEqualTo(404);
        assertThat(admin().get(run + "/why?need=pos-01").status()).isEqualTo(400);
    }

    @Test
    void ranksForEitherSide() {
        String run = run("demo-graduates");

        assertThat(admin().get(run + "/ranking?need=pos-01").json().path("items")).isNotEmpty();
        assertThat(admin().get(run + "/ranking?candidate=grad-01").json().path("items")).isNotEmpty();
        assertThat(admin().get(run + "/ranking").status()).isEqualTo(422);
        assertThat(admin().get(run + "/ranking?need=nothing").status()).isEqualTo(404);
    }

    @Test
    void reportsHowPeopleAreTreatedAndWhatOtherPoliciesWouldCost() {
        String run = run("demo-graduates");

        JsonNode report = admin().get(run + "/fairness").json();

        assertThat(report.at("/own/policy/goal").asString()).isEqualTo("STABLE");
        assertThat(report.at("/own/tally/blocking").asInt(-1)).isZero();
        int none = report.at("/own/spread/0").asInt();
        assertThat(report.path("withNone").valueStream().mapToInt(one -> one.path("candidates").asInt()).sum())
                .isEqualTo(none);
        assertThat(report.path("groupings")).hasSize(4);
        assertThat(admin().get("/api/v1/runs/nothing/fairness").status()).isEqualTo(404);

        String policies = run + "/policies";
        assertThat(admin().delete(policies).status()).isEqualTo(404);
        done(policies);
        assertThat(admin().get(policies).json().path("outcomes").valueStream()
                .map(o -> o.at("/policy/goal").asString()))
                .containsExactly("MOST_POINTS", "MOST_MEETINGS", "STABLE");
        Caller.Answer again = admin().post(policies, "");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(policies);
        assertThat(again.json().path("state").asString()).isEqualTo("DONE");
        assertThat(admin().delete(policies).status()).isEqualTo(409);
    }

    @Test
    void takesAnotherPolicyAndRefusesOneThereIsNot() {
        String address = "/api/v1/sessions/demo-experts";
        Caller.Answer session = admin().get(address);
        String stable = session.body();
        String most = stable.substring(0, stable.lastIndexOf('}'))
                + ",\"allocation\":{\"goal\":\"MOST_MEETINGS\",\"everyone\":true}}";
        assertThat(admin().put(address, most, "If-Match", session.header("ETag")).status()).isEqualTo(200);

        String run = run("demo-experts");

        JsonNode own = admin().get(run + "/fairness").json().path("own");
        assertThat(own.at("/policy/goal").asString()).isEqualTo("MOST_MEETINGS");
        assertThat(own.at("/policy/everyone").asBoolean()).isTrue();
        Caller.Answer wrong = admin().put(address, most.replace("MOST_MEETINGS", "BEST"), "If-Match",
                admin().get(address).header("ETag"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("allocation.goal", "MOST_POINTS");
        assertThat(admin().put(address, stable, "If-Match", admin().get(address).header("ETag")).status())
                .isEqualTo(200);
    }

    @Test
    void pushesProgressUntilTheEnd() {
        String run = admin().post("/api/v1/sessions/demo-experts/runs", "").header("Location");

        String events = admin().get(run + "/events", "Accept", "text/event-stream").body();

        assertThat(events).contains("event:end").contains("\"state\":\"DONE\"");
    }

    @Test
    void givesTheSameArchiveTwiceAndVerifiesIt() {
        String first = admin().get(run("demo-graduates") + "/archive").body();
        String second = admin().get(run("demo-graduates") + "/archive").body();
        assertThat(second).isEqualTo(first);

        JsonNode same = verify(first);
        JsonNode forged = verify(first.replaceFirst("\"needPoints\":\\d+", "\"needPoints\":99"));

        assertThat(same.path("identical").asBoolean()).isTrue();
        assertThat(forged.path("identical").asBoolean()).isFalse();
        assertThat(forged.path("differences")).isNotEmpty();
    }

    private JsonNode verify(String archive) {
        return admin().post("/api/v1/verifications", archive, "Content-Type", "text/plain;charset=UTF-8").json();
    }

    @Test
    void givesAWorkbookWithNamesMaskedUnlessStaffAskOtherwise() {
        String run = run("demo-graduates");

        Caller.Answer workbook = admin().get(run + "/workbook");

        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Type")).endsWith("spreadsheetml.sheet");
        assertThat(workbook.header("Content-Disposition")).contains(".xlsx");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(someone("APPROVER").get(run + "/workbook?unmask=true").status()).isEqualTo(403);
        assertThat(admin().get("/api/v1/runs/r404/workbook").status()).isEqualTo(404);
    }

    @Test
    void comparesTwoRunsOfASession() {
        String first = run("demo-graduates");
        String second = run("demo-graduates");

        JsonNode difference = admin().get(first + "/difference" + second.substring(12)).json();

        assertThat(difference.path("kept").asInt()).isPositive();
        assertThat(difference.path("changes")).isEmpty();
    }

    @Test
    void releasesARunAndMovesItsMeetings() {
        String run = run("demo-graduates");
        Caller.Answer release = admin().post(run + "/releases", "{\"name\": \"" + fresh("定稿") + "\"}");
        assertThat(release.status()).isEqualTo(201);
        String address = release.header("Location");
        JsonNode slots = admin().get(address + "/timetable").json().path("slots");
        String toTaken = move(slots.get(0), slots.get(1), false);

        Caller.Answer refused = admin().post(address + "/moves", toTaken, "If-Match", release.header("ETag"));
        Caller.Answer moved = admin().post(address + "/moves", move(slots.get(0), slots.get(1), true), "If-Match",
                release.header("ETag"));
        Caller.Answer stale = admin().post(address + "/moves", toTaken, "If-Match", release.header("ETag"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/violations/0/value").asString()).isEqualTo("TABLE_TAKEN");
        assertThat(moved.status()).isEqualTo(201);
        assertThat(moved.json().path("breaks")).isNotEmpty();
        assertThat(stale.status()).isIn(409, 412, 422);
        assertThat(admin().get(address).json().path("moves")).hasSize(1);
        assertThat(admin().delete("/api/v1/sessions/demo-graduates", "If-Match", "*").status()).isEqualTo(409);
    }

    @Test
    void letsTwoMeetingsChangePlacesInOneWrite() {
        String run = run("demo-graduates");
        Caller.Answer release = admin().post(run + "/releases", "{\"name\": \"" + fresh("定稿") + "\"}");
        String address = release.header("Location");
        JsonNode slots = admin().get(address + "/timetable").json().path("slots");
        String swap = """
                {"one": %s, "other": %s, "note": "对调", "accept": true}""".formatted(meeting(slots.get(0)),
                meeting(slots.get(1)));

        Caller.Answer swapped = admin().post(address + "/swaps", swap, "If-Match", release.header("ETag"));

        assertThat(swapped.status()).isEqualTo(201);
        assertThat(swapped.json()).hasSize(2);
        JsonNode after = admin().get(address + "/timetable").json().path("slots");
        assertThat(meeting(after.get(0))).isEqualTo(meeting(slots.get(1)));
        assertThat(meeting(after.get(1))).isEqualTo(meeting(slots.get(0)));
    }

    private static String meeting(JsonNode slot) {
        return """
                {"need": "%s", "candidate": "%s"}""".formatted(slot.at("/need/id").asString(),
                slot.at("/candidate/id").asString());
    }

    private static String move(JsonNode slot, JsonNode to, boolean accept) {
        return """
                {"need": "%s", "candidate": "%s", "round": %d, "table": %d, "note": "现场调整", "accept": %b}"""
                .formatted(slot.at("/need/id").asString(), slot.at("/candidate/id").asString(),
                        to.path("round").asInt(), to.path("table").asInt(), accept);
    }

    private String run(String session) {
        return "/api/v1/runs/" + finishedRun(session);
    }

    private void done(String run) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin().get(run).json().path("state").asString().equals("DONE"));
    }
}
