package org.duijie.api.party;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class PartyFormPagesTest extends Served {
    private Caller clerk;
    private String id;

    @BeforeEach
    void aGraduateOnRecord() {
        clerk = stranger();
        clerk.signIn("admin", PASSWORD);
        id = fresh("formed");
        String json = """
                {"kind": "graduate", "id": "%s", "name": "钱学书", "school": "旧校",
                 "contact": {"phone": "13800138000"}, "profile": {"major": "081301"}}""".formatted(id);
        assertThat(admin().put("/api/v1/parties/" + id, json, "If-None-Match", "*").status()).isEqualTo(201);
    }

    @Test
    void aFormThatShowedNoNameKeepsName() {
        var saved = change("version=1&school=" + of("新校") + "&profile.major=" + of("材料化学"));

        assertThat(saved.status()).isEqualTo(302);
        var now = admin().get("/api/v1/parties/" + id + "?unmask=true").json();
        assertThat(now.path("name").asString()).isEqualTo("钱学书");
        assertThat(now.path("contact").path("phone").asString()).isEqualTo("13800138000");
        assertThat(now.path("school").asString()).isEqualTo("新校");
        assertThat(now.path("profile").path("major").asString()).isEqualTo("080403");
    }

    @Test
    void aMaskIsNeverWritten() {
        var refused = change("version=1&name=" + of("钱＊＊"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(admin().get("/api/v1/parties/" + id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aRefusedFormSaysAllThatIsWrongAndKeepsWhatWasTyped() {
        var refused = change("version=1&school=" + of("新校<b>") + "&profile.major=" + of("修仙学")
                + "&profile.practiceMonths=" + of("三个月") + "&profile.skills=" + of("精馏、御剑"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("还有 3 处要改", "新校&lt;b&gt;", "修仙学", "三个月", "御剑", "精馏",
                "href=\"#f-profile-major\"");
    }

    @Test
    void whoComesLateSeesBoth() {
        change("version=1&school=" + of("甲校"));

        var late = change("version=1&school=" + of("乙校"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("甲校", "乙校", "name=\"version\" value=\"2\"").doesNotContain("钱学书");
        assertThat(change("version=2&school=" + of("乙校")).status()).isEqualTo(302);
    }

    @Test
    void aNewPartyIsWrittenAndDeleted() {
        String enterprise = fresh("made");
        String page = "/parties/new?kind=enterprise";

        var saved = clerk.form("/parties/new", "kind=enterprise&id=" + enterprise + "&name=" + of("新厂") + "&region="
                + of("辽宁省朝阳市龙城区（211303）"), clerk.get(page).csrf());

        assertThat(saved.header("Location")).endsWith("/parties/" + enterprise);
        assertThat(clerk.get("/parties/" + enterprise).body()).contains("新厂", "龙城区");
        clerk.form("/parties/" + enterprise + "/delete", "version=1", clerk.get(page).csrf());
        assertThat(clerk.get("/parties/" + enterprise).status()).isEqualTo(404);
    }

    @Test
    void whileTypingTermsAreOfferedByCodeNameAndPinyin() {
        assertThat(clerk.get("/lookup/major?words=0813").body()).contains("化工与制药类");
        assertThat(clerk.get("/lookup/major?words=hxgc").body()).contains("化学工程与工艺");
        assertThat(clerk.get("/lookup/region?words=" + of("龙城区")).body()).contains("211303");
        assertThat(clerk.get("/lookup/host?words=" + of("钱学书")).body()).isEqualTo("[]");
        assertThat(clerk.get("/lookup/nothing?words=a").status()).isEqualTo(404);
    }

    private Caller.Answer change(String fields) {
        return clerk.form("/parties/" + id + "/edit", fields, clerk.get("/parties/" + id + "/edit").csrf());
    }

    private static String of(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
