package org.duijie.api.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SearchControllerTest extends Served {
    @BeforeEach
    void theIndexIsThere() {
        await().until(() -> search("limit=1").path("source").asString().equals("INDEX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"望潮", "wangchao", "wcrczx", "临海 望潮"})
    void whatWasJustWrittenIsFoundByWordsAndPinyin(String words) {
        String id = department("临海望潮人才中心");

        JsonNode found = search("q=" + encoded(words));

        assertThat(ids(found)).contains(id);
        assertThat(found.path("behind").asLong()).isZero();
        admin().delete("/api/v1/parties/" + id, "If-Match", "*");
        assertThat(ids(search("q=" + encoded(words)))).doesNotContain(id);
    }

    @Test
    void saysWhereInARecordTheWordsStand() {
        JsonNode position = search("q=" + encoded("质量 工艺验证") + "&kind=position").at("/items/0");

        assertThat(marked(position.at("/shown/name"))).containsExactly("质量");
        assertThat(position.at("/shown/passages/0/label").asString()).isEqualTo("技能要求");
        assertThat(marked(position.at("/shown/passages/0/pieces"))).contains("工艺验证");
    }

    /** Of what is found by a name that the page does not show, that name is given. */
    @Test
    void everyRecordFoundByAWordShowsWhereTheWordStands() {
        for (String words : List.of("工程师", "gongyi", "gongcheng", "催化", "北京", "材料")) {
            for (JsonNode item : search("limit=100&q=" + encoded(words)).path("items")) {
                assertThat(item.path("shown").findValues("marked")).as("%s: %s", words, item)
                        .anyMatch(JsonNode::asBoolean);
            }
        }
    }

    @Test
    void countsOfAFacetAddUpAndEachIsWhatChoosingItBrings() {
        JsonNode all = search("limit=1");
        long total = all.path("total").asLong();

        for (String facet : List.of("what", "kind")) {
            assertThat(counts(all, facet).values().stream().mapToLong(n -> n).sum()).as(facet).isEqualTo(total);
        }
        for (String facet : List.of("what", "kind", "region", "industry", "education", "major", "standing")) {
            counts(all, facet).forEach((value, records) -> {
                JsonNode chosen = search("limit=1&" + facet + "=" + value);
                assertThat(chosen.path("total").asLong()).as("%s=%s", facet, value).isEqualTo(records);
                assertThat(counts(chosen, facet)).isEqualTo(counts(all, facet));
            });
        }
    }

    @Test
    void severalChoicesOfAFacetWidenAndOfSeveralFacetsNarrow() {
        JsonNode all = search("limit=1");
        long positions = counts(all, "kind").getOrDefault("position", 0L);
        long graduates = counts(all, "kind").getOrDefault("graduate", 0L);

        assertThat(search("kind=position&kind=graduate").path("total").asLong()).isEqualTo(positions + graduates);
        assertThat(search("kind=position&what=party").path("total").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=name", "&sort=pay", "&q=%E5%B7%A5%E7%A8%8B"})
    void cursorsLeadThroughEverythingOnce(String question) {
        List<String> walked = new ArrayList<>();
        JsonNode page = search("limit=7" + question);
        long total = page.path("total").asLong();
        walked.addAll(ids(page));
        while (page.path("next").isString()) {
            page = search("limit=7" + question + "&after=" + encoded(page.path("next").asString()));
            walked.addAll(ids(page));
        }

        assertThat(total).isGreaterThan(14);
        assertThat(walked).hasSize((int) total);
        assertThat(new HashSet<>(walked)).hasSize((int) total);
    }

    @Test
    void namesOfPersonsAreNeitherShownNorLookedAtUntilStaffAskAndThatIsOnRecord() {
        String id = fresh("graduate");
        admin().put("/api/v1/parties/" + id, """
                {"kind":"graduate","id":"%s","name":"欧阳墨竹","contact":{"phone":"13800000000"},
                 "profile":{"certificates":["墨宝鉴定证"]}}""".formatted(id), "If-None-Match", "*");

        for (String words : List.of("墨竹", "欧阳墨竹", "ouyang", "oymz")) {
            assertThat(ids(search("q=" + encoded(words)))).as(words).doesNotContain(id);
            assertThat(ids(search("unmask=true&q=" + encoded(words)))).as(words).contains(id);
        }
        String masked = item(search("q=" + encoded("墨宝")), id).toString();
        assertThat(masked).contains("欧＊＊＊").doesNotContain("墨竹").doesNotContain("13800000000");
        JsonNode shown = item(search("unmask=true&q=" + encoded("墨竹")), id);
        assertThat(shown.at("/party/name").asString()).isEqualTo("欧阳墨竹");
        assertThat(marked(shown.at("/shown/name"))).containsExactly("墨竹");
        assertThat(admin().get("/api/v1/audit").body()).contains("\"look\"");
    }

    @Test
    void anEmptyAnswerSaysWhichPartOfTheQuestionLeftNothingOver() {
        JsonNode found = search("q=" + encoded("工程师 啁啾") + "&kind=position");

        assertThat(found.path("total").asLong()).isZero();
        List<JsonNode> reasons = found.path("reasons").valueStream().toList();
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(3);
        assertThat(reasons.getFirst().at("/words/0").asString()).isEqualTo("工程师");
        assertThat(reasons.getFirst().path("alone").asLong()).isPositive();
        assertThat(reasons.get(1).path("alone").asLong()).isZero();
        assertThat(reasons.getLast().path("facet").asString()).isEqualTo("kind");
        assertThat(reasons.getLast().path("alone").asLong()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=many          | 400 | limit     | many    | cannot be read
            limit=0             | 422 | limit     | 0       | must be 1 to 100
            limit=101           | 422 | limit     | 101     | must be 1 to 100
            kind=wish           | 422 | kind      | wish    | must be one of: expert
            what=thing          | 422 | what      | thing   | must be one of: party, need
            education=HIGH      | 422 | education | HIGH    | MASTER
            standing=lying      | 422 | standing  | lying   | pending
            region=atlantis     | 422 | region    | atlantis | region
            owner=A%20B         | 422 | owner     | A B     | owner
            sort=size           | 422 | sort      | size    | relevance, name, pay
            after=rubbish       | 422 | after     | ''      | begin without it
            unmask=perhaps      | 400 | unmask    | perhaps | cannot be read
            """)
    void whatCannotBeAskedIsRefusedWithPlaceValueAndWhatIsLegal(String question, int status, String place,
            String value, String message) {
        Caller.Answer answer = admin().get("/api/v1/search?" + question, "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(status);
        JsonNode violation = answer.json().at("/violations/0");
        assertThat(violation.path("place").asString()).isEqualTo(place);
        assertThat(violation.path("value").asString()).isEqualTo(value);
        assertThat(violation.path("message").asString()).contains(message);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Caller.Answer answer = admin()
                .get("/api/v1/search?limit=0&kind=wish&region=atlantis&q=" + "a".repeat(201));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsString("place")).containsExactlyInAnyOrder("q", "kind",
                "region", "limit");
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        String next = search("limit=2").path("next").asString();

        assertThat(admin().get("/api/v1/search?limit=2&after=" + encoded(next)).status()).isEqualTo(200);
        assertThat(admin().get("/api/v1/search?limit=2&sort=name&after=" + encoded(next)).status()).isEqualTo(422);
        assertThat(admin().get("/api/v1/search?limit=2&unmask=true&after=" + encoded(next)).status()).isEqualTo(422);
    }

    @Test
    void staffAloneSearch() {
        assertThat(stranger().get("/api/v1/search").status()).isEqualTo(401);
        assertThat(someone("APPROVER").get("/api/v1/search").status()).isEqualTo(403);
        assertThat(someone("STAFF").get("/api/v1/search").status()).isEqualTo(200);
        assertThat(signedIn(fresh("approver"), "APPROVER").get("/search").status()).isEqualTo(403);
    }

    private String department(String name) {
        String id = fresh("department");
        Caller.Answer created = admin().put("/api/v1/parties/" + id,
                "{\"kind\":\"department\",\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"contact\":{}}",
                "If-None-Match", "*");
        assertThat(created.status()).isEqualTo(201);
        return id;
    }

    private JsonNode search(String question) {
        Caller.Answer answer = admin().get("/api/v1/search?" + question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> ids(JsonNode found) {
        return found.path("items").valueStream()
                .map(item -> item.path(item.path("party").isObject() ? "party" : "need").path("id").asString())
                .toList();
    }

    private static JsonNode item(JsonNode found, String id) {
        return found.path("items").get(ids(found).indexOf(id));
    }

    private static Map<String, Long> counts(JsonNode found, String facet) {
        return found.path("facets").path(facet).valueStream()
                .collect(Collectors.toMap(c -> c.path("value").asString(), c -> c.path("records").asLong()));
    }

    private static List<String> marked(JsonNode pieces) {
        return pieces.valueStream().filter(piece -> piece.path("marked").asBoolean())
                .map(piece -> piece.path("text").asString()).toList();
    }
}
