package org.duijie.api.dictionary;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class DictionaryControllerTest extends Served {
    private static final String ALL = "/api/v1/dictionary";

    private static String body(String text) {
        return "{\"text\": \"" + text.replace("\n", "\\n") + "\", \"note\": \"试\"}";
    }

    private static Caller.Answer publish(Caller caller, String text) {
        String tag = caller.get(ALL).header("ETag");
        return tag.equals("\"0\"")
                ? caller.put(ALL, body(text), "If-None-Match", "*")
                : caller.put(ALL, body(text), "If-Match", tag);
    }

    @Test
    void aTextIsPublishedReadAsAFileAndBroughtBack() {
        Caller staff = someone("STAFF");
        Caller.Answer first = publish(staff, "电焊匠 = 电焊工\n");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        long number = first.json().path("number").asLong();
        Awaitility.await().atMost(Duration.ofSeconds(60))
                .until(() -> staff.get(ALL).json().path("here").asLong() == number);
        assertThat(staff.get(ALL + "/text").body()).isEqualTo("电焊匠 = 电焊工\n");

        assertThat(publish(staff, "").status()).isEqualTo(201);
        assertThat(staff.post(ALL + "/rollback", "{\"version\": %d}".formatted(number)).status())
                .isEqualTo(428);
        Caller.Answer back = staff.send("POST", ALL + "/rollback", "{\"version\": %d}".formatted(number),
                "If-Match", "*");
        assertThat(back.json().path("restored").asLong()).isEqualTo(number);
        assertThat(staff.get(back.header("Location") + "/text").body()).isEqualTo("电焊匠 = 电焊工\n");
        assertThat(staff.get(ALL + "/versions?limit=1").json().at("/items/0/number").asLong())
                .isEqualTo(number + 2);
    }

    @Test
    void aPreviewChangesNothing() {
        Caller staff = someone("STAFF");
        Caller.Answer told = staff.post(ALL + "/previews", "{\"text\": \"电焊侠 = 化工工艺员\"}");

        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.json().path("cutAnew").asBoolean()).isTrue();
        assertThat(told.json().path("effects").findValuesAsString("words")).contains("电焊侠");
        assertThat(staff.get("/api/v1/openings?q=电焊侠").json().path("total").asLong()).isZero();
    }

    @Test
    void whatIsWrongIsAProblemThatNamesLineAndWord() {
        Caller staff = someone("STAFF");
        Caller.Answer wrong = staff.post(ALL + "/previews", "{\"text\": \"独词\\n好词 = 坏 词\"}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("violations").findValuesAsString("place"))
                .containsExactly("line 1", "line 2, word 2");
        assertThat(staff.put(ALL, body("甲词 = 乙词")).status()).isEqualTo(428);
        assertThat(staff.put(ALL, body("甲词 = 乙词"), "If-Match", "\"999999\"").status()).isEqualTo(412);
        assertThat(staff.get(ALL + "/versions/999999").status()).isEqualTo(404);
        assertThat(staff.get(ALL + "/versions/zz").status()).isBetween(400, 422);
        assertThat(staff.put(ALL, "{\"text\": null}", "If-Match", "*").status()).isBetween(400, 422);
    }

    @Test
    void staffAlonePublish() {
        Caller approver = someone("APPROVER");
        assertThat(approver.put(ALL, body("甲词 = 乙词"), "If-Match", "*").status()).isEqualTo(403);
        assertThat(approver.post(ALL + "/previews", "{\"text\": \"\"}").status()).isEqualTo(403);
        assertThat(stranger().get(ALL).status()).isEqualTo(401);
    }
}
