package org.duijie.api.party;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class PartyControllerTest extends Served {

    @Test
    void writesAPartyInTheFormItIsReadIn() {
        String id = fresh("g");
        String path = "/api/v1/parties/" + id;
        String json = """
                {"kind": "graduate", "id": "%s", "name": "闻人清越",
                 "contact": {"phone": "12000001234", "email": "wen@duijie.example"},
                 "profile": {"major": "081301", "education": "UNDERGRADUATE"}}""".formatted(id);
        Caller.Answer created = admin().put(path, json, "If-None-Match", "*");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");

        Caller.Answer read = admin().get(path + "?unmask=true");
        Caller.Answer changed = admin().put(path, read.body().replace("081301", "081302"), "If-Match",
                read.header("ETag"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/profile/major").asString()).isEqualTo("081302");
    }

    @Test
    void masksPersonsUnlessStaffAskOtherwise() {
        JsonNode masked = admin().get("/api/v1/parties/grad-01").json();
        assertThat(masked.path("name").asString()).matches(".＊+");
        assertThat(masked.at("/contact/phone").asString()).contains("＊＊＊＊");

        JsonNode whole = someone("STAFF").get("/api/v1/parties/grad-01?unmask=true").json();
        Caller.Answer refused = someone("APPROVER").get("/api/v1/parties/grad-01?unmask=true");

        assertThat(whole.path("name").asString()).doesNotContain("＊");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void keepsARecordOfWhoLooked() {
        admin().get("/api/v1/parties/grad-04?unmask=true");

        JsonNode last = admin().get("/api/v1/audit?limit=1").json().at("/items/0");
        assertThat(last.path("action").asString()).isEqualTo("look");
        assertThat(last.path("subject").asString()).isEqualTo("grad-04");
        assertThat(last.path("account").asString()).isEqualTo("admin");
    }

    @Test
    void letsOnlyStaffFindPersonsByName() {
        String id = fresh("g");
        admin().put("/api/v1/parties/" + id,
                "{\"kind\": \"graduate\", \"id\": \"%s\", \"name\": \"澹台望舒\"}".formatted(id),
                "If-None-Match", "*");
        String byName = "?q=" + URLEncoder.encode("澹台", StandardCharsets.UTF_8);
        Caller approver = someone("APPROVER");

        assertThat(admin().get("/api/v1/parties" + byName).json().path("items")).hasSize(1);
        assertThat(approver.get("/api/v1/parties" + byName).json().path("items")).isEmpty();
        assertThat(approver.get("/api/v1/parties?q=" + id).json().path("items")).hasSize(1);
        assertThat(approver.get("/api/v1/parties?q=ent-01").json().path("items")).hasSize(1);
    }

    @Test
    void neverLetsAMaskOverwriteWhatItHides() {
        Caller.Answer masked = admin().get("/api/v1/parties/grad-02");

        Caller.Answer refused = admin().put("/api/v1/parties/grad-02", masked.body(), "If-Match",
                masked.header("ETag"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/place").asString()).isEqualTo("name");
    }

    @Test
    void listsByKindAndWordsAPageAtATime() {
        JsonNode first = admin().get("/api/v1/parties?kind=graduate&limit=20").json();
        JsonNode second = admin().get("/api/v1/parties?kind=graduate&limit=20&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items")).hasSize(20);
        assertThat(second.path("items")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void asksForAPreconditionAndHoldsToIt() {
        Caller.Answer read = admin().get("/api/v1/parties/ent-01?unmask=true");

        assertThat(admin().put("/api/v1/parties/ent-01", read.body()).status()).isEqualTo(428);
        assertThat(admin().put("/api/v1/parties/ent-01", read.body(), "If-Match", "\"77\"").status()).isEqualTo(412);
        assertThat(admin().put("/api/v1/parties/ent-01", read.body(), "If-None-Match", "*").status()).isEqualTo(412);
        assertThat(admin().put("/api/v1/parties/ent-01", read.body(), "If-Match", "latest").status()).isEqualTo(422);
        assertThat(admin().delete("/api/v1/parties/nobody", "If-Match", "*").status()).isEqualTo(412);
    }

    @Test
    void refusesToDeleteWhomOthersReferTo() {
        Caller.Answer refused = admin().delete("/api/v1/parties/ent-01", "If-Match", "*");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("violations")).isNotEmpty();
    }

    @Test
    void tellsEverythingWrongAtOnceInTheLanguageOfTheReader() {
        String json = """
                {"kind": "graduate", "id": "g-bad", "name": "", "age": 23,
                 "profile": {"major": "0813011", "education": "本课", "practiceMonths": "three"}}""";

        JsonNode zh = admin().put("/api/v1/parties/g-bad", json, "If-None-Match", "*").json();
        JsonNode en = admin().put("/api/v1/parties/g-bad", json, "If-None-Match", "*", "Accept-Language", "en-GB")
                .json();

        assertThat(zh.path("status").asInt()).isEqualTo(422);
        assertThat(zh.path("violations")).extracting(v -> v.path("place").asString()).contains("age", "profile.major",
                "profile.education", "profile.practiceMonths");
        assertThat(zh.path("title").asString()).isEqualTo("内容不符合要求");
        assertThat(en.path("title").asString()).isEqualTo("The content breaks a rule");
    }
}
