package org.duijie.api.rulebook;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class DraftControllerTest extends Served {
    private static final String BOOK = "/api/v1/rulebooks/expertise";
    private static final String FILE = "11-time.csv";

    private String begin() {
        Caller.Answer begun = admin().post(BOOK + "/drafts", "{\"title\": \"时间更要紧\"}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        return begun.header("Location");
    }

    /** The draft's sheets with one text replaced in one file. */
    private ObjectNode sheets(String draft, String from, String to) {
        ObjectNode sheets = (ObjectNode) admin().get(draft + "/sheets").json();
        ObjectNode files = (ObjectNode) sheets.path("sheets");
        String text = files.path(FILE).asString();
        assertThat(text).containsPattern(from);
        files.put(FILE, text.replaceFirst(from, to));
        return sheets;
    }

    private Caller.Answer write(String draft, Object sheets) {
        return admin().put(draft + "/sheets", sheets.toString(), "If-Match", "*");
    }

    private Caller.Answer step(Caller caller, String draft, String step) {
        return caller.post(draft + "/" + step, "{}", "If-Match", "*");
    }

    @Test
    void aDraftIsWrittenCheckedSubmittedApprovedByAnotherPublishedAndRolledBack() {
        String live = admin().get(BOOK).json().at("/ref/version").asString();
        String draft = begin();
        assertThat(write(draft, sheets(draft, "符合,\\d+,", "符合,19,")).json().path("state").asString()).isEqualTo("OPEN");
        JsonNode changes = admin().get(draft + "/difference").json().path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/after").asString()).isEqualTo("19");

        JsonNode remarks = admin().get(draft + "/checks").json().path("remarks");
        assertThat(remarks.findValuesAsString("kind")).containsOnly("SCENARIO_FAILED");
        assertThat(step(admin(), draft, "submission").status()).isEqualTo(422);

        admin().post(draft + "/undo", "", "If-Match", "*");
        assertThat(step(admin(), draft, "redo").json().path("later")).isEmpty();
        admin().post(draft + "/undo", "", "If-Match", "*");
        ObjectNode reworded = sheets(draft, "专家能投入的天数满足需求", "专家能投入的天数满足需求，可以安排");
        assertThat(write(draft, reworded).status()).isEqualTo(200);
        assertThat(step(admin(), draft, "submission").json().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(step(admin(), draft, "approval").status()).isEqualTo(403);
        assertThat(step(someone("STAFF"), draft, "approval").status()).isEqualTo(403);
        assertThat(step(admin(), draft, "publication").status()).isEqualTo(409);
        Caller approver = someone("APPROVER");
        assertThat(step(approver, draft, "approval").json().path("state").asString()).isEqualTo("APPROVED");

        JsonNode publication = step(admin(), draft, "publication").json();
        assertThat(publication.path("kind").asString()).isEqualTo("PUBLISHED");
        String published = publication.at("/ref/version").asString();
        assertThat(admin().get(BOOK).json().at("/ref/version").asString()).isEqualTo(published).isNotEqualTo(live);

        JsonNode back = admin().post(BOOK + "/rollback", "{\"version\": \"" + live + "\", \"note\": \"影响面过大\"}").json();
        assertThat(back.path("kind").asString()).isEqualTo("ROLLED_BACK");
        assertThat(admin().get(BOOK).json().at("/ref/version").asString()).isEqualTo(live);
        assertThat(admin().get(BOOK + "/versions").json().path("items").findValuesAsString("kind"))
                .containsSubsequence("ROLLED_BACK", "PUBLISHED");
        assertThat(admin().get(BOOK + "/versions/" + published + "/difference?from=" + live).json().path("changes"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongWithADraftIsSaidAndItIsKeptAllTheSame() {
        String draft = begin();

        assertThat(write(draft, sheets(draft, "符合,\\d+,", "符合,许多,")).status()).isEqualTo(200);

        JsonNode remark = admin().get(draft + "/checks").json().at("/remarks/0");
        assertThat(remark.path("kind").asString()).isEqualTo("ILLEGAL");
        assertThat(remark.at("/spot/file").asString()).isEqualTo(FILE);
        assertThat(remark.path("value").asString()).isEqualTo("许多");
        assertThat(step(admin(), draft, "submission").status()).isEqualTo(422);
    }

    @Test
    void realPairsOfPastSessionsShowWhatIsWrong() {
        String run = finishedRun("demo-experts");
        String draft = begin();
        assertThat(admin().get(draft + "/checks/witnesses").json().path("items")).isEmpty();
        write(draft, sheets(draft, "时间-5,[^\n]*\n", ""));
        JsonNode remarks = admin().get(draft + "/checks").json().path("remarks");

        JsonNode witnesses = admin().get(draft + "/checks/witnesses").json();

        assertThat(witnesses.at("/runs/0/run").asString()).isEqualTo(run);
        JsonNode item = witnesses.at("/items/0");
        assertThat(remarks.path(item.path("remark").asInt()).path("kind").asString()).isEqualTo("GAP");
        assertThat(item.path("pairs")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        JsonNode pair = item.at("/pairs/0");
        assertThat(pair.at("/candidate/name").asString()).contains("＊");
        JsonNode why = admin().get("/api/v1/runs/" + pair.path("run").asString() + "/why?need="
                + pair.at("/pair/need").asString() + "&candidate=" + pair.at("/pair/candidate").asString()).json();
        assertThat(why.path("findings").toString()).contains("时间-5");
        assertThat(admin().get(draft + "/checks/witnesses?unmask=true").json().at("/items/0/pairs/0/candidate/name")
                .asString()).doesNotContain("＊");
    }

    @Test
    void unusableRequestsAreRefusedAndTheLiveVersionStays() {
        String live = admin().get(BOOK).json().at("/ref/version").asString();
        String draft = begin();
        ObjectNode broken = JsonMapper.shared().createObjectNode();
        broken.putObject("sheets").put("book.csv", "项目,\"内容");

        assertThat(write(draft, broken).status()).isEqualTo(422);
        assertThat(admin().put(draft + "/sheets", broken.toString()).status()).isEqualTo(428);
        assertThat(admin().put(draft + "/sheets", sheets(draft, "符合", "符合").toString(), "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(step(admin(), draft, "undo").status()).isEqualTo(409);
        assertThat(step(admin(), draft, "submission").status()).isEqualTo(409);
        assertThat(admin().get(BOOK + "/drafts/d999").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/rulebooks/none/drafts").status()).isEqualTo(404);
        assertThat(admin().post(BOOK + "/drafts", "{\"title\": \"\"}").status()).isEqualTo(422);
        assertThat(admin().post(BOOK + "/rollback", "{\"version\": \"none\", \"note\": \"x\"}").status())
                .isEqualTo(409);
        assertThat(List.of(live)).containsExactly(admin().get(BOOK).json().at("/ref/version").asString());
        assertThat(admin().delete(draft, "If-Match", "*").json().path("state").asString()).isEqualTo("ABANDONED");
        assertThat(write(draft, sheets(draft, "符合", "符合")).status()).isEqualTo(409);
    }
}
