package org.duijie.api.http;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever arrives, the answer is never that something went wrong here. */
class BadInputTest extends Served {

    private static final long SEED = Long.getLong("duijie.seed", System.nanoTime());
    private static final int ROUNDS = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random = new Random(SEED);

    @Test
    void neverAnswersThatItFailed(TestReporter reporter) {
        reporter.publishEntry("duijie.seed", Long.toString(SEED));
        String run = run("demo-graduates");
        String release = admin().post(run + "/releases", "{\"name\":\"" + fresh("r") + "\"}").header("Location");
        JsonNode slot = admin().get(release + "/timetable").json().at("/slots/0");
        List<Target> targets = new ArrayList<>();
        for (String path : List.of("parties/grad-03", "parties/exp-03", "parties/ent-01", "needs/pos-01",
                "needs/proj-01", "sessions/demo-visits")) {
            targets.add(new Target("PUT", "/api/v1/" + path, admin().get("/api/v1/" + path + "?unmask=true").body()));
        }
        targets.add(new Target("POST", run + "/releases", "{\"name\":\"定稿\"}"));
        targets.add(new Target("POST", release + "/moves", """
                {"need": "%s", "candidate": "%s", "round": 1, "table": 2, "note": "x", "accept": true}"""
                .formatted(slot.at("/need/id").asString(), slot.at("/candidate/id").asString())));
        targets.add(new Target("POST", "/api/v1/accounts", "{\"name\":\"fuzz\",\"roles\":[\"STAFF\"]}"));
        targets.add(new Target("PUT", "/api/v1/needs/pos-01/review", """
                {"decision": "ADMITTED", "reason": "依据公告"}"""));
        targets.add(new Target("PUT", "/api/v1/precedents", """
                {"kind": "MAJOR", "words": "法学", "codes": ["0301"], "note": "我局名单"}"""));
        targets.add(new Target("POST", "/api/v1/lawful-exceptions",
                """
                        {"attribute": "SEX", "book": "employment", "scope": "support", "document": "《办法》",
                         "clause": "第六条", "approver": "法规科", "validUntil": "2028-06-30"}"""));
        targets.add(new Target("POST", "/api/v1/rulebooks/employment/drafts", "{\"title\": \"试改\"}"));
        String draft = admin().post("/api/v1/rulebooks/employment/drafts", "{\"title\": \"试改\"}").header("Location");
        targets.add(new Target("PUT", draft + "/sheets", """
                {"sheets": {"book.csv": "项目,内容\\n名称,甲", "criteria.csv": "评判项,名称"}}"""));
        targets.add(new Target("POST", draft + "/impacts", "{\"run\": \"r1\"}"));
        targets.add(new Target("POST", draft + "/submission", "{\"note\": \"请批\"}"));
        targets.add(new Target("POST", draft + "/publication", "{\"effective\": \"2026-12-01T00:00:00Z\"}"));
        targets.add(
                new Target("POST", "/api/v1/rulebooks/employment/rollback", "{\"version\": \"x\", \"note\": \"退\"}"));
        targets.add(new Target("POST", "/api/v1/rulebooks/expertise/simulation", """
                {"draft": "", "need": "proj-01", "candidate": "exp-03", "facts": {"daysShort": 3}}"""));
        targets.add(new Target("PUT", "/api/v1/accounts/fuzz", "{\"roles\":[\"STAFF\"],\"enabled\":true}"));

        for (Target target : targets) {
            for (int i = 0; i < ROUNDS; i++) {
                send(target, mutated(target.body()));
            }
        }
    }

    @Test
    void neverFailsOnAForgedArchive(TestReporter reporter) {
        reporter.publishEntry("duijie.seed", Long.toString(SEED));
        List<String> lines = admin().get(run("demo-graduates") + "/archive").body().lines().toList();

        for (int i = 0; i < ROUNDS; i++) {
            String forged = String.join("\n", forged(lines)) + "\n";
            Caller.Answer answer = admin().post("/api/v1/verifications", forged, "Content-Type", "text/plain");
            assertThat(answer.status()).as("seed %d: archive %d: %s", SEED, i, answer.body()).isLessThan(500);
        }
    }

    @Test
    void neverFailsOnOddParametersOfAnyEndpoint(TestReporter reporter) {
        reporter.publishEntry("duijie.seed", Long.toString(SEED));
        JsonNode paths = stranger().get("/v3/api-docs").json().path("paths");

        for (String path : paths.propertyNames()) {
            for (String method : paths.path(path).propertyNames()) {
                for (int i = 0; i < 5 && path.contains("{"); i++) {
                    survives(method.toUpperCase(Locale.ROOT), filled(path, paths.path(path).path(method)));
                }
            }
        }
    }

    private void survives(String method, String address) {
        Caller.Answer answer = admin().send(method, address, null, "If-Match", oddText(), "If-None-Match", oddText(),
                "Accept-Language", oddText(), "Accept", "*/*");
        assertThat(answer.status()).as("seed %d: %s %s%n%s", SEED, method, address, answer.body()).isLessThan(500);
    }

    private String filled(String path, JsonNode operation) {
        String address = path;
        StringBuilder query = new StringBuilder("?");
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            String value = URLEncoder.encode(oddText(), StandardCharsets.UTF_8).replace("+", "%20");
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (parameter.path("in").asString().equals("query") && random.nextBoolean()) {
                query.append(name).append('=').append(value).append('&');
            }
        }
        return address + query;
    }

    private String oddText() {
        List<String> odd = List.of("r1", "demo-graduates", "nothing", "-1", "0", "99999999999999999999", "*", "\"1\"",
                "true", "2026-02-30", "' OR 1=1 --", "a".repeat(300), "..", "zh;q=2", "\"");
        return odd.get(random.nextInt(odd.size()));
    }

    private List<String> forged(List<String> lines) {
        List<String> forged = new ArrayList<>(lines);
        int at = random.nextInt(Math.min(lines.size(), 100));
        switch (random.nextInt(3)) {
            case 0 -> forged.remove(at);
            case 1 -> forged.add(at, lines.get(random.nextInt(lines.size())));
            default -> {
                String line = lines.get(at);
                int tab = line.indexOf('\t');
                forged.set(at, line.substring(0, tab + 1) + mutated(line.substring(tab + 1)));
            }
        }
        return forged;
    }

    private String run(String session) {
        String run = admin().post("/api/v1/sessions/" + session + "/runs", "").header("Location");
        assertThat(admin().get(run + "/events").body()).contains("DONE");
        return run;
    }

    /** An endpoint that writes, and a body it takes. */
    private record Target(String method, String path, String body) {}

    private void send(Target target, String body) {
        Caller.Answer answer = admin().send(target.method(), target.path(), body, "If-Match", "*");
        assertThat(answer.status()).as("seed %d: %s %s%n%s%n%s", SEED, target.method(), target.path(), body,
                answer.body()).isLessThan(500);
    }

    private String mutated(String json) {
        if (random.nextInt(8) == 0) {
            return broken(json);
        }
        JsonNode tree = JsonMapper.shared().readTree(json);
        if (!tree.isContainer()) {
            return odd().toString();
        }
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(tree);
        }
        return tree.toString();
    }

    private String broken(String json) {
        int at = random.nextInt(json.length());
        return switch (random.nextInt(4)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + "\u0000" + json.substring(at);
            case 2 -> "[".repeat(3_000);
            default -> json.substring(0, at) + json.substring(random.nextInt(json.length()));
        };
    }

    private void change(JsonNode tree) {
        List<JsonNode> inner = new ArrayList<>();
        collect(tree, inner);
        JsonNode node = inner.get(random.nextInt(inner.size()));
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String name = new ArrayList<>(object.propertyNames()).get(random.nextInt(object.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("x" + name, object.get(name));
                default -> object.set(name, odd());
            }
        } else if (node instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.add(odd());
                case 1 -> array.addAll(array.deepCopy());
                default -> array.removeAll();
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private JsonNode odd() {
        List<JsonNode> odd = List.of(NODES.nullNode(), NODES.numberNode(-1), NODES.numberNode(Integer.MAX_VALUE),
                NODES.numberNode(Long.MIN_VALUE), NODES.numberNode(0.5),
                NODES.numberNode(new BigInteger("9".repeat(40))),
                NODES.stringNode(""), NODES.stringNode("长".repeat(5_000)),
                NODES.stringNode("\u0000\uD800 <script>'\"%;--"),
                NODES.stringNode("grad-01"), NODES.stringNode("2026-02-30"), NODES.stringNode("UNKNOWN"),
                NODES.booleanNode(true), NODES.arrayNode(), NODES.objectNode(),
                NODES.arrayNode().add(NODES.arrayNode().addNull()), NODES.objectNode().put("id", "x"));
        return odd.get(random.nextInt(odd.size()));
    }
}
