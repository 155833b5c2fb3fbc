package org.duijie.api.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class FairPagesTest extends Browsed {
    private static final String FAIR = "/fairs/demo-graduates";
    /** Of a name nobody gave a certificate, so that no worker runs there, as in a hall without TLS. */
    private static final String PLAIN_NAME = "http://fair.test:";

    private Line line;
    private @Nullable Browser phone;

    @BeforeEach
    void openTheFair() {
        line = Line.to(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        server.getBean(FairDesk.class).put(new Fair("demo-graduates", true,
                List.of(new Fair.Booth("ent-01", "A12"), new Fair.Booth("ent-06", "B3"))), null, new Actor("admin"));
    }

    @AfterEach
    void hangUp() {
        if (phone != null) {
            phone.close();
        }
        line.close();
    }

    private Browser phone(String name) {
        Browser opened = Browser.open(line.port(), folder.resolve("phone-" + name)).resize(360, 740);
        phone = opened;
        return opened;
    }

    private static void typed(Browser phone, String words) {
        phone.type("#q", words);
    }

    @Test
    void staffOpenASessionPlaceBoothsAndPrintCodes() {
        browser.go("/sessions/demo-graduates/fair");
        browser.type("input[name='booth.ent-04']", "a12");
        browser.click(".sticky-save .btn-primary");
        assertThat(browser.text("main")).contains("两家单位不能在同一展位");
        assertThat(browser.complaints()).singleElement().asString().contains("422");
        browser.go("/sessions/demo-graduates/fair");
        browser.click("form[action$='/numbers'] button");
        browser.go("/sessions/demo-graduates/fair").picture("fair-plan");
        assertThat(browser.ask("return document.querySelector(\"input[name='booth.ent-04']\").value")).isEqualTo("A01");

        browser.go("/sessions/demo-graduates/fair/cards");
        assertThat(browser.count(".codes svg")).isGreaterThan(2);
        assertThat(browser.text(".codes")).contains("A12", "/fairs/demo-graduates/booths/A12");
        browser.picture("fair-cards");
        browser.go("/sessions/demo-graduates/fair/cards?of=positions");
        assertThat(browser.text(".codes")).contains("/fairs/demo-graduates/positions/pos-01");
    }

    @Test
    void aVisitorFindsPositionsByWordsPinyinAndBoothsWithoutAnAccount() {
        Browser phone = phone("finds").go(FAIR);
        phone.await("[data-offers] details");
        assertThat(phone.text("h1")).isNotEmpty();
        assertThat(phone.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        phone.picture("fair-telephone");

        typed(phone, "化工工艺");
        assertThat(phone.text("[data-offers] b")).isEqualTo("化工工艺员");
        assertThat(phone.count("[data-offers] mark")).isPositive();
        typed(phone, "hggyy");
        assertThat(phone.text("[data-offers] b")).isEqualTo("化工工艺员");
        typed(phone, "ａ12");
        assertThat(phone.text("[data-offers] i")).isEqualTo("A12");
        typed(phone, "化工 宇航员");
        assertThat(phone.text("[data-offers]")).contains("没有岗位提到“宇航员”", "去掉“宇航员”有");
        phone.picture("fair-nothing");

        phone.go(FAIR + "/booths/B3");
        phone.await("[data-offers] details");
        assertThat(phone.ask("return document.getElementById('q').value")).isEqualTo("B3");
        phone.go(FAIR + "/positions/pos-01");
        phone.await("[data-offers] details[open]");
        assertThat(phone.text("[data-offers] details[open]")).contains("化工工艺员", "导师带教");
        phone.picture("fair-position");
    }

    @Test
    void factsEnteredOnceMarkEveryPositionAndStayOnThePhone() {
        Browser phone = phone("marks").go(FAIR);
        phone.await("[data-offers] details");
        phone.click(".me summary");
        phone.ask("document.getElementById('education').value = 'COLLEGE'");
        phone.type("#major", "化学工程与工艺");
        phone.press(Keys.ENTER);
        phone.await("[data-offers] .tag.NEARLY");
        assertThat(phone.text("[data-offers] .tag.NEARLY")).isEqualTo("差一点");
        phone.ask("document.querySelector('.me').open = false");
        phone.picture("fair-marks");

        phone.go(FAIR);
        phone.await("[data-offers] .tag.NEARLY");
        assertThat(phone.ask("return document.getElementById('major').value")).isEqualTo("化学工程与工艺");
    }

    @Test
    void withoutANetworkTheFairIsStillThere() {
        Browser phone = phone("cut").go(FAIR);
        phone.await("[data-offers] details");
        phone.ask("return navigator.serviceWorker.ready.then(() => true)");
        phone.go(FAIR);
        phone.await("[data-offers] details");

        line.cut();
        phone.go(FAIR + "/booths/A12");
        phone.await("[data-offers] details");
        assertThat(phone.text("[data-status]")).contains("没有网络，仍可搜索", "数据截至");
        assertThat(phone.text("[data-offers] i")).isEqualTo("A12");
        typed(phone, "化工工艺");
        assertThat(phone.text("[data-offers] b")).isEqualTo("化工工艺员");
        phone.picture("fair-without-network");
        phone.complaints();
    }

    @Test
    void whereNoWorkerRunsTheOpenPageGoesOnSearching() {
        Browser phone = phone("plain").at(PLAIN_NAME + line.port()).go(FAIR);
        phone.await("[data-offers] details");
        assertThat(phone.ask("return 'serviceWorker' in navigator")).isEqualTo(false);

        line.cut();
        typed(phone, "化工工艺");
        assertThat(phone.text("[data-offers] b")).isEqualTo("化工工艺员");
        assertThat(phone.ask("return localStorage.length > 0")).isEqualTo(true);
        phone.complaints();
    }

    @Test
    void theFirstViewIsSmallAndUsableOnASlowLine() {
        line.slow(400_000, Duration.ofMillis(400));
        Browser phone = phone("slow").go(FAIR);
        phone.await("#q");
        phone.await("[data-offers] details");

        assertThat(line.down()).as("everything, the fair and the worker's copies too").isLessThan(90_000);
        assertThat(phone.ask("""
                return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                    .filter(e => !e.name.includes('snapshot')).reduce((sum, e) => sum + e.transferSize, 0) <= 30000"""))
                .isEqualTo(true);
    }

    @Test
    void whatMayNotBePublishedAndWhatWasTakenBackIsNotShown() {
        Sessions sessions = server.getBean(Sessions.class);
        MatchSession before = sessions.find("demo-graduates").orElseThrow().value();
        List<Roster.RosterNeed> offers = new ArrayList<>(before.roster().needs());
        offers.replaceAll(need -> new Roster.RosterNeed(need.need(), need.places(), need.need().equals("pos-02")));
        sessions.put(before.with(new Roster(before.roster().hosts(), offers, before.roster().candidates(),
                before.roster().wishes())), null, new Actor("admin"));
        Needs needs = server.getBean(Needs.class);
        Need asksNothing = needs.find("pos-03").orElseThrow().value();
        needs.put(Json.read(
                Json.write(asksNothing).replace("\"conditions\":[",
                        "\"conditions\":[{\"kind\":\"SEX\",\"words\":\"限男性\"}"),
                Need.class), null, new Actor("admin"));

        String snapshot = new String(browser.download(FAIR + "/snapshot"), StandardCharsets.UTF_8);
        assertThat(snapshot).contains("化工工艺员").doesNotContain("分析检测员", "安全环保专员");
        needs.put(asksNothing, null, new Actor("admin"));
        sessions.put(before, null, new Actor("admin"));
    }

    @Test
    void aClosedFairTellsNothing() {
        server.getBean(FairDesk.class).put(Fair.closed("demo-graduates"), null, new Actor("admin"));

        for (String address : List.of(FAIR, FAIR + "/snapshot", FAIR + "/booths/A12", "/fairs/none")) {
            assertThat(browser.go(address).text("body")).contains("没有这个招聘会").doesNotContain("化工工艺员");
        }
        browser.complaints();
        assertThat(browser.go("/fairs").text("main")).contains("目前没有开放的招聘会");
    }
}
