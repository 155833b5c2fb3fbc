package org.duijie.api.page;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.duijie.api.Duijie;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests in a browser, against the whole application on a fresh demonstration district of their own. */
abstract class Browsed {
    protected static final String PASSWORD = "harbour-lantern-7";

    /** Ids that stand more than once on the page. */
    protected static final String TWICE = """
            return [...document.querySelectorAll('[id]')].map(e => e.id)
                .filter((id, i, all) => all.indexOf(id) !== i).join(' ')""";

    @TempDir
    protected static Path folder;
    protected static ConfigurableApplicationContext server;
    protected static Browser browser;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Duijie.class).run("--server.port=0",
                "--duijie.data=" + folder.resolve("data"), "--duijie.admin-password=" + PASSWORD);
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        browser = Browser.open(port, folder.resolve("profile"));
        browser.go("/sign-in").picture("sign-in");
        browser.signIn("admin", PASSWORD).picture("today-before");
        for (String id : List.of("asks-sex", "asks-age")) {
            server.getBean(Needs.class).put(pending(id), 0L, new Actor("admin"));
        }
    }

    /** A need that somebody must decide on. */
    private static Need pending(String id) {
        return Json.read("""
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "巡防队员", "terms": {"headcount": 2},
                 "requirement": "专业不限，限男性，35 周岁以下，中共党员优先。",
                 "conditions": [{"kind": "SEX", "words": "限男性"}, {"kind": "AGE", "words": "35 周岁以下"},
                                {"kind": "POLITICAL", "words": "中共党员优先"}]}""".formatted(id), Need.class);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void inChineseOnADesk() {
        browser.resize(1440, 900).go("/?lang=zh-CN");
    }

    @AfterEach
    void theConsoleStaysSilent() {
        assertThat(browser.complaints()).isEmpty();
    }

    /** Runs a session from its page and waits for the matrix. */
    protected static void run(String session) {
        browser.go("/sessions/" + session);
        browser.click("form[action='/sessions/" + session + "/runs'] button");
        browser.awaitAddress("/matrix");
        browser.await(".matrix");
    }
}
