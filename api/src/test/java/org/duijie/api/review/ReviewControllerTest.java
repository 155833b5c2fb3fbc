package org.duijie.api.review;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewControllerTest extends Served {
    private static final String ADMIT = "{\"decision\": \"ADMITTED\", \"reason\": \"依据招录公告\"}";

    /** Writes a position that asks for men of some age; returns its id. */
    private String pending() {
        String id = fresh("guard");
        assertThat(write(id, "35 周岁以下", "If-None-Match", "*").status()).isEqualTo(201);
        return id;
    }

    private Caller.Answer write(String id, String age, String... precondition) {
        return admin().put("/api/v1/needs/" + id, """
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "巡防队员", "terms": {"headcount": 2},
                 "conditions": [{"kind": "AGE", "words": "%s"}, {"kind": "POLITICAL", "words": "党员优先"}]}"""
                .formatted(id, age), precondition);
    }

    private static String review(String need) {
        return "/api/v1/needs/" + need + "/review";
    }

    @Test
    void aNeedIsPendingUntilSomebodyDecidesAndAgainOnceItsConditionsChange() {
        String id = pending();
        Caller.Answer before = admin().get(review(id));
        assertThat(before.json().path("standing").asString()).isEqualTo("PENDING");
        assertThat(before.json().path("conditions")).hasSize(1);
        assertThat(before.json().at("/conditions/0/words").asString()).isEqualTo("35 周岁以下");
        assertThat(before.json().at("/conditions/0/concern").asString()).contains("不得以年龄");

        Caller.Answer decided = someone("APPROVER").put(review(id), ADMIT, "If-Match", before.header("ETag"));

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.json().path("standing").asString()).isEqualTo("ADMITTED");
        assertThat(decided.json().at("/review/reason").asString()).isEqualTo("依据招录公告");
        assertThat(decided.json().at("/review/by").asString()).startsWith("test-");
        assertThat(decided.header("ETag")).isEqualTo("\"2\"");
        assertThat(write(id, "30 周岁以下", "If-Match", "\"2\"").status()).isEqualTo(200);
        assertThat(admin().get(review(id)).json().path("standing").asString()).isEqualTo("PENDING");
    }

    @Test
    void listsWhatIsPendingWithTotalAndCursor() {
        String first = pending();
        String second = pending();

        JsonNode all = admin().get("/api/v1/reviews?state=pending&limit=500").json();
        JsonNode one = admin().get("/api/v1/reviews?limit=1").json();

        assertThat(all.path("items").valueStream().map(item -> item.path("need").asString())).contains(first, second);
        assertThat(all.path("total").asInt()).isEqualTo(all.path("items").size());
        assertThat(one.path("items")).hasSize(1);
        assertThat(one.path("next").asString()).isEqualTo(one.at("/items/0/need").asString());
        assertThat(admin().get("/api/v1/reviews?state=lost").json().at("/violations/0/message").asString())
                .contains("held-back");
    }

    @Test
    void refusesAsAProblemWhatCannotBeDecided() {
        String id = pending();

        assertThat(admin().put(review(id), ADMIT).status()).isEqualTo(428);
        assertThat(admin().put(review(id), ADMIT, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(admin().put(review(id), "{\"decision\": \"ADMITTED\", \"reason\": \" \"}", "If-Match", "*")
                .status()).isEqualTo(422);
        Caller.Answer open = admin().put(review("pos-01"), ADMIT, "If-Match", "*");
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.header("Content-Type")).contains("problem+json");
        assertThat(admin().get(review("nothing")).status()).isEqualTo(404);
        assertThat(stranger().get(review(id)).status()).isEqualTo(401);
    }

    @Test
    void keepsAPendingNeedOutOfASession() {
        String id = pending();
        JsonNode session = admin().get("/api/v1/sessions/demo-graduates").json();
        String roster = session.toString().replaceFirst("\"needs\":\\[",
                "\"needs\":[{\"need\":\"" + id + "\",\"places\":1,\"withdrawn\":false},");

        Caller.Answer refused = admin().put("/api/v1/sessions/demo-graduates", roster, "If-Match", "*");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/place").asString()).isEqualTo("roster.needs[0].need");
        assertThat(refused.json().at("/violations/0/value").asString()).isEqualTo(id);
        assertThat(refused.json().at("/violations/0/message").asString()).contains("待审");
    }
}
