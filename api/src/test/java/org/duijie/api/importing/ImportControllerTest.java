package org.duijie.api.importing;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ImportControllerTest extends Served {

    private static final String TYPE = "multipart/form-data; boundary=part";

    private static String form(String kind, String dryRun, String list) {
        return field("kind", kind) + field("dryRun", dryRun)
                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--part--\r\n";
    }

    private static String field(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private JsonNode when(String state, Caller.Answer started) {
        assertThat(started.status()).isEqualTo(202);
        String address = started.header("Location");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> admin().get(address).json().path("state").asString().equals(state));
        return admin().get(address).json();
    }

    @Test
    void checksAListFirstAndCarriesItOutWhenTold() {
        String name = "邹" + fresh("g");
        JsonNode planned = when("PLANNED", admin().post("/api/v1/imports", form("graduate", "true",
                "姓名,学校,学历\n" + name + ",凌川大学,本科\n李四,凌川大学,本课"), "Content-Type", TYPE));
        assertThat(planned.path("words").asString()).isEqualTo("1 行可导入 / 1 行有误 / 0 条疑似重复");
        String self = planned.at("/links/self").asString();

        JsonNode first = admin().get(self + "/rows?limit=1").json();
        JsonNode second = admin().get(self + "/rows?limit=1&after=" + first.path("next").asString()).json();
        Caller.Answer hidden = someone("APPROVER").get(self + "/rows?unmask=true");
        JsonNode done = when("DONE", admin().post(self + "/commit", "{}"));

        assertThat(first.at("/items/0/title").asString()).matches("邹＊+");
        assertThat(second.at("/items/0/problems/0/column").asString()).isEqualTo("C");
        assertThat(second.path("next").isMissingNode()).isTrue();
        assertThat(hidden.status()).isEqualTo(403);
        assertThat(done.at("/result/written").asInt()).isEqualTo(1);
        assertThat(admin().post(self + "/commit", "{}").status()).isEqualTo(409);
        assertThat(admin().get(self + "/problems").status()).isEqualTo(200);
    }

    @Test
    void carriesAListOutAtOnceWhenAsked() {
        JsonNode done = when("DONE", admin().post("/api/v1/imports",
                form("enterprise", "false", "企业名称,联系电话\n" + fresh("厂") + ",0421-0000000"), "Content-Type", TYPE));

        assertThat(done.at("/result/written").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoListWithoutAFault() {
        JsonNode refused = when("REFUSED", admin().post("/api/v1/imports", form("graduate", "true", "<html><table>"),
                "Content-Type", TYPE));
        assertThat(refused.at("/violations/0/message").asString()).contains("网页");

        assertThat(admin().post("/api/v1/imports", form("planet", "true", "a"), "Content-Type", TYPE).status())
                .isBetween(400, 422);
        assertThat(admin().get("/api/v1/imports/i999").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/imports/i1-00000000").body()).contains("另一个节点");
        assertThat(someone("APPROVER").post("/api/v1/imports", form("graduate", "true", "a"), "Content-Type", TYPE)
                .status()).isEqualTo(403);
    }

    @Test
    void givesExportsToStaffAloneAndTemplatesToEverybody() {
        Caller approver = someone("APPROVER");

        assertThat(approver.get("/api/v1/templates/graduate.xlsx").status()).isEqualTo(200);
        assertThat(approver.get("/api/v1/exports/graduate.csv").status()).isEqualTo(403);
        assertThat(admin().get("/api/v1/exports/graduate.csv").body()).startsWith("\ufeff编号,姓名");
        assertThat(admin().get("/api/v1/exports/position.xlsx").status()).isEqualTo(200);
        assertThat(admin().get("/api/v1/exports/planet.csv").status()).isBetween(400, 422);
    }

    @Test
    void answersBulkLinesInTheirOrder() {
        String id = fresh("firm");
        String firm = "{\"kind\":\"enterprise\",\"id\":\"" + id + "\",\"name\":\"凌川化工厂\"}";

        Caller.Answer answer = admin().post("/api/v1/bulk", firm + "\n\n{no json\n" + firm + "\n", "Content-Type",
                "application/x-ndjson");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines()).satisfiesExactly(
                line -> assertThat(line).contains("\"line\":1", "\"status\":201", "\"version\":1"),
                line -> assertThat(line).contains("\"line\":2", "\"status\":422"),
                line -> assertThat(line).contains("\"line\":3", "\"status\":200", "\"version\":1"));
    }

    @Test
    void cancelsWhatIsPlannedAndCarriesItOutNoMore() {
        String self = when("PLANNED", admin().post("/api/v1/imports", form("graduate", "true", "姓名,学历\n王三,本科"),
                "Content-Type", TYPE)).at("/links/self").asString();

        assertThat(admin().delete(self).status()).isEqualTo(202);
        assertThat(admin().delete(self).status()).isEqualTo(409);

        assertThat(admin().get(self).json().path("state").asString()).isEqualTo("CANCELLED");
        assertThat(admin().post(self + "/commit", "{}").status()).isEqualTo(409);
    }

    @Test
    void takesWhatIsSaidOfHeadings() {
        String list = form("graduate", "true", "甲,乙\n王三,本科");
        JsonNode unknown = when("PLANNED", admin().post("/api/v1/imports", list, "Content-Type", TYPE));
        JsonNode told = when("PLANNED", admin().post("/api/v1/imports",
                field("mapping", "{\"headings\":{\"甲\":\"name\",\"乙\":\"\"}}") + list, "Content-Type", TYPE));
        Caller.Answer wrong = admin().post("/api/v1/imports",
                field("mapping", "{\"headings\":{\"甲\":\"planet\"}}") + list, "Content-Type", TYPE);

        assertThat(unknown.at("/mappings/0/headings/0/how").asString()).isEqualTo("NONE");
        assertThat(told.at("/mappings/0/headings/0/how").asString()).isEqualTo("CHOSEN");
        assertThat(told.at("/tally/fresh").asInt()).isEqualTo(1);
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        when("REFUSED", admin().post("/api/v1/imports", form("graduate", "true", ""), "Content-Type", TYPE));

        assertThat(admin().post("/api/v1/imports", form("graduate", "true", "x".repeat(25 << 20)), "Content-Type", TYPE)
                .status()).isIn(413, 422);
    }
}
