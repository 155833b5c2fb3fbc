package org.duijie.api.fault;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.json.Json;
import org.duijie.engine.party.Graduate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who works with the application through HTTP and notes in a ledger what it acknowledges. Every method ends with an
 * {@link java.io.UncheckedIOException} when the application does. For one thread.
 */
final class Client {
    private static final int TRANSACTION = 500;
    private static final int AT_HAND = 40;

    private final AppProcess app;
    private final Caller caller;
    private final Ledger ledger;
    private final RandomGenerator random;
    private final Invented invented;
    private final String name;
    private final Map<String, Long> versions = new HashMap<>();
    private int made;

    /** @param name begins the ids of all it makes; used by no other client of the same ledger */
    Client(AppProcess app, Ledger ledger, String name, RandomGenerator random) {
        this.app = app;
        this.caller = app.admin();
        this.ledger = ledger;
        this.name = name;
        this.random = random;
        this.invented = new Invented(random);
    }

    private String fresh() {
        return name + "-" + made++;
    }

    /** Writes new graduates or positions in bulk. */
    void bulk() {
        boolean graduates = random.nextBoolean();
        List<Ledger.Sent> lines = IntStream.range(0, random.nextInt(200, 2_500)).mapToObj(i -> fresh())
                .map(id -> graduates ? sent(invented.graduate(id)) : new Ledger.Sent(id, json(id))).toList();
        load(lines);
    }

    private void load(List<Ledger.Sent> lines) {
        Ledger.Batch batch = new Ledger.Batch(lines, TRANSACTION);
        Map<String, Ledger.Sent> open = new HashMap<>();
        lines.forEach(sent -> open.put(sent.id(), sent));
        ledger.trying(batch);
        BulkCall.send(app.port(), lines, id -> ledger.kept(Objects.requireNonNull(open.remove(id), id)));
        if (!open.isEmpty()) {
            throw new UncheckedIOException(new EOFException(open.size() + " lines were not answered"));
        }
        ledger.answered(batch);
    }

    private String json(String id) {
        return Json.write(invented.position(id));
    }

    private static Ledger.Sent sent(Graduate graduate) {
        return new Ledger.Sent(graduate.id(), Json.write(graduate));
    }

    /** Imports a list of new graduates, looking on. */
    void importList() {
        List<Graduate> graduates = IntStream.range(0, random.nextInt(300, 2_000)).mapToObj(i -> fresh())
                .map(invented::graduate).toList();
        Ledger.Batch batch = new Ledger.Batch(graduates.stream().map(Client::sent).toList(), TRANSACTION);
        ledger.trying(batch);
        Caller.Answer begun = caller.post("/api/v1/imports", Multipart.list("graduate", Invented.list(graduates)),
                "Content-Type", Multipart.TYPE);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        int known = 0;
        JsonNode info;
        do {
            info = caller.get(begun.header("Location")).json();
            for (int written = info.at("/result/written").asInt(0); known < written; known++) {
                ledger.kept(batch.records().get(known));
            }
        } while (List.of("CHECKING", "PLANNED", "WRITING").contains(info.path("state").asString()));
        assertThat(info.path("state").asString()).as(info.toString()).isEqualTo("DONE");
        assertThat(known).as(info.toString()).isEqualTo(graduates.size());
        ledger.answered(batch);
    }

    /** Writes, changes or deletes one position. */
    void put() {
        String id = random.nextInt(3) > 0 || versions.isEmpty()
                ? fresh()
                : new ArrayList<>(versions.keySet()).get(random.nextInt(versions.size()));
        String address = "/api/v1/needs/" + id;
        Long version = versions.get(id);
        boolean delete = version != null && random.nextInt(4) == 0;
        Ledger.Sent sent = new Ledger.Sent(id, delete ? Ledger.ABSENT : json(id));
        Ledger.Batch batch = new Ledger.Batch(List.of(sent), 1);
        ledger.trying(batch);
        Caller.Answer answer = delete
                ? caller.delete(address, "If-Match", "\"" + version + "\"")
                : version == null
                        ? caller.put(address, sent.content(), "If-None-Match", "*")
                        : caller.put(address, sent.content(), "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 204);
        ledger.answered(batch);
        if (delete || versions.size() > AT_HAND) {
            versions.remove(id);
        } else {
            versions.put(id, Long.valueOf(answer.header("ETag").replace("\"", "")));
        }
    }

    /** Plans a session with so many positions and graduates, written for it. */
    void session(String id, int positions, int graduates) {
        List<Ledger.Sent> needs = Stream.generate(this::fresh).limit(positions)
                .map(need -> new Ledger.Sent(need, json(need))).toList();
        List<Ledger.Sent> candidates = Stream.generate(this::fresh).limit(graduates)
                .map(graduate -> sent(invented.graduate(graduate))).toList();
        load(needs);
        load(candidates);
        Caller.Answer planned = caller.put("/api/v1/sessions/" + id, """
                {"id": "%s", "name": "大型洽谈会", "form": "TALKS", "book": "employment", "date": "2026-12-05",
                 "start": "09:00", "roundMinutes": 15, "breakMinutes": 5, "rounds": 20, "seed": 7,
                 "roster": {"hosts": [{"party": "%s", "tables": 40}], "needs": [%s], "candidates": [%s], "wishes": []},
                 "constraints": {"pins": [], "vetoes": []}}""".formatted(id, Invented.OWNER,
                joined(needs, "{\"need\": \"%s\", \"places\": 12, \"withdrawn\": false}"),
                joined(candidates, "{\"party\": \"%s\", \"places\": 5, \"tables\": 1, \"withdrawn\": false}")),
                "If-None-Match", "*");
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    }

    private static String joined(List<Ledger.Sent> records, String pattern) {
        return records.stream().map(record -> pattern.formatted(record.id())).collect(Collectors.joining(", "));
    }

    /** Runs a session to the end; returns the run's id. */
    String run(String session) {
        Caller.Answer begun = caller.post("/api/v1/sessions/" + session + "/runs", "");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String id = begun.json().path("id").asString();
        ledger.run(id, false);
        String state;
        do {
            state = caller.get(begun.header("Location")).json().path("state").asString();
        } while (state.equals("RUNNING"));
        assertThat(state).as(id).isEqualTo("DONE");
        ledger.run(id, true);
        return id;
    }

    /** Makes a run official and lets meetings of it change places, two moves at a time. */
    void release() {
        String title = name + " " + made++;
        Caller.Answer released = caller.post("/api/v1/runs/" + run("demo-graduates") + "/releases",
                "{\"name\": \"" + title + "\"}");
        assertThat(released.status()).as(released.body()).isEqualTo(201);
        String id = released.json().path("id").asString();
        ledger.release(id, title, 0);
        String address = released.header("Location");
        JsonNode slots = caller.get(address + "/timetable").json().path("slots");
        for (int moves = 0; moves < 6; moves += 2) {
            Caller.Answer swapped = caller.post(address + "/swaps", """
                    {"one": %s, "other": %s, "note": "对调", "accept": true}""".formatted(meeting(slots.get(moves)),
                    meeting(slots.get(moves + 1))), "If-Match", "\"" + (moves + 1) + "\"");
            assertThat(swapped.status()).as(swapped.body()).isEqualTo(201);
            ledger.release(id, title, moves + 2);
        }
    }

    /** Takes a backup, which must be whole. */
    byte[] backup() {
        byte[] backup = caller.download("/api/v1/backup");
        try {
            Path file = Files.createTempFile(name, ".backup");
            Files.write(file, backup);
            BackupFile.verified(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return backup;
    }

    /** Puts everything back to what it is, for which the application stops and starts again. */
    void restore() {
        Caller.Answer waiting = caller.upload("/api/v1/restores", backup());
        assertThat(waiting.status()).as(waiting.body()).isEqualTo(201);
        assertThat(caller.post(waiting.header("Location"), "").status()).isEqualTo(202);
        while (app.alive()) {
            caller.get("/actuator/health/readiness");
        }
    }

    private static String meeting(JsonNode slot) {
        return "{\"need\": \"%s\", \"candidate\": \"%s\"}".formatted(slot.at("/need/id").asString(),
                slot.at("/candidate/id").asString());
    }
}
