package org.duijie.api.page;

import java.io.ByteArrayInputStream;
import java.time.Duration;

import javax.xml.parsers.DocumentBuilderFactory;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody on a telephone does who wants to hear of positions. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class WatchPagesTest extends Browsed {
    private static final Actor STAFF = new Actor("admin");

    @AfterEach
    void asStaffAgain() {
        browser.at("http://localhost:" + port());
    }

    private static String port() {
        return server.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static void publish(String id, String title, String region) {
        server.getBean(Needs.class).put(Json.read("""
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "%s",
                 "terms": {"headcount": 2, "region": "%s", "education": "COLLEGE", "payFromYuanPerMonth": 5000,
                           "payToYuanPerMonth": 7000}}""".formatted(id, title, region), Need.class), null, STAFF);
    }

    private static Document feed() throws Exception {
        String address = (String) browser.ask("return new URL(document.querySelector('.feed').href).pathname");
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(browser.download(address)));
    }

    /** Asks for the list until something new is in it: whoever looks has seen it. */
    private static void awaitNews() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> browser.go("/searches").count(".offers i") > 0);
    }

    @Test
    void aVisitorSavesASearchHearsOfWhatFitsAndRemovesIt() throws Exception {
        browser.at("http://fair.test:" + port()).resize(360, 740).go("/searches");
        assertThat(browser.text("main")).contains("还没有存过");
        browser.picture("searches-none");
        browser.go("/openings?q=电焊工&region=211303&region=211302");
        browser.picture("openings-save");
        browser.click(".keep button");
        browser.awaitAddress("/searches");
        assertThat(browser.text("h2")).contains("电焊工", "龙城区");
        assertThat(browser.text("main")).contains("还没有新岗位");
        assertThat(browser.ask("return document.cookie")).isEqualTo("");

        publish("welder-elsewhere", "电焊工", "110101");
        publish("fitter-here", "装配钳工", "211303");
        publish("welder-here", "高级电焊工（急聘）", "211303");
        awaitNews();

        assertThat(browser.text("h2 .tag")).isEqualTo("1 个新");
        assertThat(browser.count(".offers > li")).isEqualTo(1);
        assertThat(browser.text(".offers")).contains("高级电焊工（急聘）", "新");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        assertThat(browser.ask(TWICE)).isEqualTo("");
        browser.picture("searches-telephone");
        assertThat(feed().getElementsByTagName("entry").getLength()).isEqualTo(1);
        Element entry = (Element) feed().getElementsByTagName("entry").item(0);
        assertThat(entry.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("高级电焊工（急聘）");

        browser.go("/searches?lang=en");
        assertThat(browser.count(".offers i")).isZero();
        browser.picture("searches-seen-english");
        browser.go("/searches?lang=zh-CN").click(".offers a");
        browser.awaitAddress("/openings/welder-here");
        server.getBean(Needs.class).delete("welder-here", null, STAFF);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> browser.go("/searches").count(".offers") == 0);
        assertThat(feed().getElementsByTagName("entry").getLength()).isZero();

        browser.click(".saved form button");
        browser.await("main > .note");
        Awaitility.await().until(() -> browser.count(".saved") == 0);
        assertThat(browser.text("main")).contains("还没有存过");
    }

    @Test
    void whoIsSignedInHasSearchesOfTheAccount() {
        browser.go("/openings?q=保安");
        browser.click(".keep button");
        browser.awaitAddress("/searches");

        assertThat(browser.text("main")).contains("记在账号 admin 名下", "保安");

        browser.at("http://fair.test:" + port()).go("/searches");
        assertThat(browser.text("main")).doesNotContain("保安");
    }
}
