package org.duijie.api.http;

import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest extends Served {

    @Test
    void answersWhateverGoesWrongAsAProblem() {
        problem(admin().get("/api/v1/nothing"), 404);
        problem(admin().get("/api/v1/parties/nobody"), 404);
        problem(admin().post("/api/v1/parties", "{}"), 405);
        problem(admin().send("PUT", "/api/v1/needs/n", "a=1", "Content-Type", "application/x-www-form-urlencoded"),
                415);
        problem(admin().put("/api/v1/needs/n", "{\"kind\": \"position\",\n \"id\": }", "If-None-Match", "*"), 400);
        problem(admin().put("/api/v1/needs/n", "", "If-None-Match", "*"), 400);
        problem(admin().get("/api/v1/needs?limit=many"), 400);
        problem(admin().get("/api/v1/needs?limit=0"), 422);
        problem(admin().get("/api/v1/needs?kind=wish"), 422);
        problem(admin().get("/api/v1/parties/a%3bb"), 400);
        problem(stranger().get("/api/v1/needs"), 401);
        problem(someone("APPROVER").delete("/api/v1/needs/pos-01", "If-Match", "*"), 403);
    }

    @Test
    void saysWhereJsonBreaks() {
        Caller.Answer answer = admin().put("/api/v1/needs/n", "{\"kind\": \"position\",\n \"id\": }", "If-None-Match",
                "*");

        assertThat(answer.json().at("/violations/0/place").asString()).startsWith("line 2, column ");
    }

    @Test
    void refusesABodyBeyondTwoMegabytes() {
        String body = "[\"" + "长".repeat(1_000_000) + "\"]";

        problem(admin().put("/api/v1/needs/n", body, "If-None-Match", "*"), 413);
        problem(admin().putUnannounced("/api/v1/needs/n", body, "If-None-Match", "*"), 413);
    }

    @Test
    void describesItselfToAnybody() {
        Caller.Answer description = stranger().get("/v3/api-docs");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.json().path("paths").propertyNames()).contains("/api/v1/sessions/{session}/runs",
                "/api/v1/runs/{id}/why", "/api/v1/releases/{id}/moves");
        assertThat(description.json().at("/components/schemas/Problem/properties/violations").isMissingNode())
                .isFalse();
    }

    private static void problem(Caller.Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().toString() + answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).startsWith("urn:duijie:problem:");
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().has("incident")).isFalse();
    }
}
