package org.duijie.api.node;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.api.Caller;
import org.duijie.engine.json.Json;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A session that takes long to run, so that there is time to do something in the middle. */
final class LongRun {
    static final String SESSION = "crowded-fair";
    /** Judged by shortlists that leave nobody out: proposing them takes seconds; all at once it would be over too soon. */
    static final List<String> OPTIONS = List.of("--duijie.exhaustive-pairs=1", "--duijie.shortlist=2000");

    private static final int NEEDS = 500;
    private static final int CANDIDATES = 2_000;
    /** Searches before anything is judged. */
    static final int PROPOSALS = NEEDS + CANDIDATES;
    private static final String HOST = "crowded-works";

    private LongRun() {}

    /** Puts the session and all it needs on record. */
    static void plan(Caller admin) {
        String lines = Stream.of(Stream.of("""
                {"kind": "enterprise", "id": "%s", "name": "拥挤机械厂"}""".formatted(HOST)),
                IntStream.range(0, NEEDS).mapToObj(LongRun::position),
                IntStream.range(0, CANDIDATES).mapToObj(LongRun::graduate)).flatMap(part -> part)
                .reduce("", (all, line) -> all + line.replace("\n", " ") + "\n");
        assertThat(admin.post("/api/v1/bulk", lines, "Content-Type", "application/x-ndjson").body().lines())
                .hasSize(1 + NEEDS + CANDIDATES).allMatch(answer -> answer.contains("\"status\":201"));
        Roster roster = new Roster(List.of(new Roster.Host(HOST, 50)),
                IntStream.range(0, NEEDS).mapToObj(n -> new Roster.RosterNeed("crowded-job-" + n, 2, false)).toList(),
                IntStream.range(0, CANDIDATES)
                        .mapToObj(c -> new Roster.RosterCandidate("crowded-one-" + c, 1, 1, false)).toList(),
                List.of());
        MatchSession session = new MatchSession(SESSION, "拥挤的专场", Form.TALKS, "employment", LocalDate.of(2026, 12, 4),
                LocalTime.of(9, 0), 10, 0, 20, 7, roster, Constraints.NONE);
        assertThat(admin.put("/api/v1/sessions/" + SESSION, Json.write(session), "If-None-Match", "*").status())
                .isEqualTo(201);
    }

    private static String position(int number) {
        return """
                {"kind": "position", "id": "crowded-job-%d", "owner": "%s", "title": "岗位%d",
                 "terms": {"headcount": 1, "education": "UNDERGRADUATE", "payFromYuanPerMonth": %d}}"""
                .formatted(number, HOST, number, 4_000 + number);
    }

    private static String graduate(int number) {
        return """
                {"kind": "graduate", "id": "crowded-one-%d", "name": "某人%d",
                 "profile": {"education": "UNDERGRADUATE", "wantedPayYuanPerMonth": %d}}"""
                .formatted(number, number, 3_500 + number);
    }

    /** Starts a run of it; returns the run's address. */
    static String start(Caller caller) {
        Caller.Answer answer = caller.post("/api/v1/sessions/" + SESSION + "/runs", "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.header("Location");
    }

    /** What a node says of the state of a run. */
    static String state(Caller caller, String run) {
        return caller.get(run).json().path("state").asString();
    }

    static void awaitState(Caller caller, String run, String state) {
        await().atMost(Duration.ofSeconds(60)).until(() -> state(caller, run).equals(state));
    }
}
