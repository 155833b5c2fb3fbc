package org.duijie.api.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.party.Parties;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class OpeningPagesTest extends Browsed {

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        String root = "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
        return client.send(HttpRequest.newBuilder(URI.create(root + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void positionsAreFoundByWordsPinyinAndWordsForTheSame() {
        browser.resize(360, 740).go("/openings");
        assertThat(browser.count(".offers > li")).isGreaterThan(10);
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.picture("openings-telephone");
        browser.type("#q", "huagong");
        browser.click(".ask button");
        browser.awaitAddress("q=huagong");
        assertThat(browser.text(".offers")).contains("化工工艺员");
        browser.picture("openings-pinyin");

        assertThat(new String(browser.download("/api/v1/openings/suggestions?q=hgg"), StandardCharsets.UTF_8))
                .contains("化工工艺员");
        browser.ask("const q = document.getElementById('q'); q.value = '化'; q.dispatchEvent(new Event('input'))");
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.count("#suggested option[value='化工工艺员']") == 1);
        browser.go("/openings?q=" + "化工工艺");
        browser.click(".offers a");
        browser.awaitAddress("/openings/pos-01");
        assertThat(browser.text("main")).contains("化工工艺员", "学历要求", "本科及以上", "导师带教半年", "相近的岗位");
        browser.picture("opening-telephone");
        assertThat(browser.ask(TWICE)).isEqualTo("");
    }

    @Test
    void choicesNarrowAndAnEmptyAnswerSaysWhatEmptiedIt() {
        browser.go("/openings");
        browser.click(".me summary");
        browser.picture("openings-narrow");
        browser.click("#by-education-COLLEGE");
        browser.click(".narrow button");
        browser.awaitAddress("education=COLLEGE");
        int narrowed = browser.count(".offers > li");
        assertThat(narrowed).isPositive().isLessThan(17);

        browser.go("/openings?q=化工 宇航员");
        assertThat(browser.text("main")).contains("没有找到", "宇航员", "哪里都没有", "也许可以看看");
        browser.picture("openings-nothing");
    }

    @Test
    void factsStatedOnceMarkEveryPositionOfTheList() {
        browser.resize(360, 740).go("/openings");
        browser.ask("document.querySelector('[data-me]').closest('details').open = true");
        browser.ask("document.getElementById('education').value = 'COLLEGE'");
        browser.type("#major", "化学工程与工艺");
        browser.click("[data-me] button[type=submit]");
        browser.await(".tag.NEARLY");
        assertThat(browser.text(".tag.NEARLY")).isEqualTo("差一点");
        browser.ask("document.querySelector('[data-me]').closest('details').open = false");
        browser.picture("openings-marks");

        browser.go("/openings?q=" + "化工");
        browser.await("[data-suit]");
        browser.ask("document.querySelector('[data-me]').closest('details').open = true");
        browser.type("#major", "没有这个专业");
        browser.click("[data-me] button[type=submit]");
        browser.await("[data-suits-failed]");
        assertThat(browser.complaints()).singleElement().asString().contains("422");
        browser.click("[data-forget]");
        browser.awaitGone("[data-suit]");
    }

    @Test
    void staffLookOnBehalfOfAGraduateWithAllThatIsOnRecordOfHim() throws Exception {
        browser.go("/parties/grad-01");
        browser.click("a[href$='/grad-01/openings']");
        browser.awaitAddress("/parties/grad-01/openings");
        browser.resize(360, 740);
        assertThat(browser.text("h1")).contains("找岗位").doesNotContain(server.getBean(Parties.class).find("grad-01")
                .orElseThrow().value().name());
        assertThat(browser.count(".offers > li .tag.FITS")).isPositive();
        assertThat(browser.count(".offers > li[data-id]:not(:has(.FITS, .NEARLY, .UNKNOWN, .NOT))")).isZero();
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.picture("openings-behalf");
        browser.type("#q", "化工");
        browser.click(".ask button");
        browser.awaitAddress("/parties/grad-01/openings?q=");
        assertThat(browser.text(".offers")).contains("化工工艺员");

        assertThat(browser.go("/parties/ent-01/openings").text("main")).contains("是提出需求的一方");
        assertThat(browser.go("/parties/nobody/openings").text("main")).contains("没有这个参与方");
        assertThat(browser.complaints()).hasSize(2);
        try (HttpClient anybody = HttpClient.newHttpClient()) {
            assertThat(get(anybody, "/parties/grad-01/openings").statusCode()).isIn(302, 401);
        }
    }

    @Test
    void theFairsOfTodayAndLaterNarrowAndTellTheBoothsAsTheyAreNow() {
        FairDesk desk = server.getBean(FairDesk.class);
        desk.put(new Fair("demo-graduates", true, List.of(new Fair.Booth("ent-01", "A12"))), null, new Actor("admin"));
        browser.resize(360, 740).go("/openings?q=" + "化工工艺员");
        assertThat(browser.text(".offers > li[data-id=pos-01]")).contains("A12");
        desk.put(new Fair("demo-graduates", true, List.of(new Fair.Booth("ent-01", "C7"))), null, new Actor("admin"));
        browser.go("/openings");
        int all = browser.count(".offers > li[data-id]");
        browser.ask("document.querySelector('.narrow').closest('details').open = true");
        browser.click("#by-fair-demo-graduates");
        browser.picture("openings-fair");
        browser.click(".narrow button");
        browser.awaitAddress("fair=demo-graduates");
        assertThat(browser.count(".offers > li[data-id]")).isPositive().isLessThanOrEqualTo(all);
        assertThat(browser.text(".offers > li[data-id=pos-01]")).contains("C7").doesNotContain("A12");

        desk.put(new Fair("demo-graduates", true, List.of(new Fair.Booth("ent-01", "C7"),
                new Fair.Booth("ent-04", "C12"))), null, new Actor("admin"));
        browser.go("/openings?fair=demo-graduates");
        int fair = browser.count(".offers > li[data-id]");
        browser.ask("document.querySelector('.narrow').closest('details').open = true");
        assertThat(browser.text("fieldset:has(#by-booth-C7)")).containsSubsequence("C7", "C12");
        browser.picture("openings-booth");
        browser.click("#by-booth-C7");
        browser.click(".narrow button");
        browser.awaitAddress("booth=C7");
        assertThat(browser.count(".offers > li[data-id]")).isPositive().isLessThan(fair);
        assertThat(browser.text(".offers")).contains("C7").doesNotContain("C12");
        assertThat(browser.text(".status")).contains("C7 ");

        browser.go("/openings").ask("document.querySelector('.narrow').closest('details').open = true");
        browser.type("input.other[name=booth]", "ｃ12");
        browser.click(".narrow button");
        browser.awaitAddress("booth=");
        assertThat(browser.text(".offers")).contains("C12").doesNotContain("C7");
        assertThat(browser.count("#by-booth-C12:checked")).isEqualTo(1);
        assertThat(browser.go("/openings?booth=12号").text("main")).contains("12号", "如 A12");
        assertThat(browser.go("/openings?booth=Z9").text("main")).contains("没有找到", "Z9");
        assertThat(browser.complaints()).hasSize(1);

        desk.put(Fair.closed("demo-graduates"), null, new Actor("admin"));
        assertThat(browser.go("/openings?fair=demo-graduates").text("main")).contains("没有找到", "已结束或没有开放的招聘会");
        assertThat(browser.go("/openings").count("#by-fair-demo-graduates")).isZero();
    }

    @Test
    void aWordThatCannotBeTakenOutIsToldAndNoLinkLeadsToTheSameQuestion() {
        browser.go("/openings?q=化工 宇航员");
        browser.await("section ul.note");
        assertThat(
                browser.ask("return new URL(document.querySelector('section ul.note a').href).searchParams.get('q')"))
                .isEqualTo("化工");

        browser.go("/openings?q=化工 ＸＹＺＺＹ");
        browser.await("section ul.note");
        assertThat(browser.text("section ul.note")).contains("xyzzy", "去掉它有");
        assertThat(browser.count("section ul.note a")).isZero();
    }

    @Test
    void whatMayNotBePublishedIsNeitherFoundNorShown() throws Exception {
        try (HttpClient anybody = HttpClient.newHttpClient()) {
            assertThat(get(anybody, "/openings?q=" + "%E5%B7%A1%E9%98%B2%E9%98%9F%E5%91%98").body())
                    .contains("没有找到").doesNotContain("asks-sex");
            assertThat(get(anybody, "/openings/asks-sex").statusCode()).isEqualTo(404);
            assertThat(get(anybody, "/api/v1/openings/asks-sex").statusCode()).isEqualTo(404);
            assertThat(get(anybody, "/api/v1/openings?q=hg&explain=true").body()).contains("\"explained\"", "化工工艺员")
                    .doesNotContain("phone", "contact");
        }
    }

    @Test
    void oddQuestionsAreAnsweredOrRefusedButNeverBreakAnything() throws Exception {
        try (HttpClient anybody = HttpClient.newHttpClient()) {
            for (String q : List.of("q=" + "a".repeat(10_000), "q=****", "q=%22%22%22((", "q=%FF", "q=%ED%A0%80",
                    "q=%00%01%1F",
                    "q=%F0%9F%98%80",
                    "q=(a%2B)%2B%24", "after=zzz", "limit=-1", "limit=100000", "sort=none", "education=none",
                    "pay=1-2", "region=zz", "q=" + "%E5%8C%96".repeat(201))) {
                assertThat(get(anybody, "/api/v1/openings?" + q).statusCode()).as(q).isIn(200, 400, 404, 409, 414, 422,
                        431);
                assertThat(get(anybody, "/openings?" + q).statusCode()).as(q).isIn(200, 400, 404, 409, 414, 422, 431);
            }
        }
    }

    @Test
    void whoCarriesEverythingOffIsToldToWait() throws Exception {
        try (HttpClient scraper = HttpClient.newHttpClient()) {
            List<Integer> answers = IntStream.range(0, 3_000).parallel().mapToObj(i -> {
                try {
                    return get(scraper, "/fairs/none/snapshot").statusCode();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            assertThat(answers).contains(404, 429);
            assertThat(answers.stream().filter(status -> status == 404).count()).isGreaterThanOrEqualTo(1_000);
            HttpResponse<String> refused = get(scraper, "/fairs/none/snapshot");
            if (refused.statusCode() == 429) {
                assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            }
        }
    }
}
