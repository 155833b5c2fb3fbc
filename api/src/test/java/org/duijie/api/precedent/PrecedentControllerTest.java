package org.duijie.api.precedent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class PrecedentControllerTest extends Served {
    private static final String ALL = "/api/v1/precedents";

    private Caller.Answer rule(Caller caller, String words, String codes, String... precondition) {
        return caller.put(ALL, """
                {"kind": "MAJOR", "words": "%s", "codes": [%s], "note": "我局名单"}""".formatted(words, codes),
                precondition);
    }

    @Test
    void aRulingIsWrittenReadChangedAndTakenBack() {
        String words = fresh("词");
        Caller.Answer created = rule(admin(), words, "\"0301\"", "If-None-Match", "*");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("decidedBy").asString()).isEqualTo("admin");
        String address = ALL + "/" + created.json().path("id").asString();

        assertThat(rule(admin(), words, "\"0813\"", "If-Match", created.header("ETag")).status()).isEqualTo(200);

        Caller.Answer read = admin().get(address);
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.json().at("/codes/0").asString()).isEqualTo("0813");
        JsonNode listed = admin().get(ALL + "?kind=MAJOR&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .json().path("items");
        assertThat(listed).hasSize(1);
        assertThat(admin().delete(address, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(admin().delete(address, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(admin().get(address).status()).isEqualTo(404);
    }

    @Test
    void refusesAsAProblemWhatIsNoRuling() {
        String words = fresh("词");

        Caller.Answer wrong = rule(admin(), words, "\"法学类\", \"0301\"", "If-None-Match", "*");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Content-Type")).contains("problem+json");
        assertThat(wrong.json().at("/violations/0/place").asString()).isEqualTo("codes[0]");
        assertThat(wrong.json().at("/violations/0/message").asString()).contains("0301 法学类");
        assertThat(rule(admin(), words, "\"0301\"").status()).isEqualTo(428);
        assertThat(rule(admin(), words, "\"0301\"", "If-Match", "\"4\"").status()).isEqualTo(412);
        assertThat(rule(someone("APPROVER"), words, "\"0301\"", "If-None-Match", "*").status()).isEqualTo(403);
    }
}
