package org.duijie.api.page;

import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class LargeRunPagesTest extends Browsed {
    private static final Actor STAFF = new Actor("admin");

    @BeforeAll
    static void runAFairWithMorePairsThanATableHolds() {
        CityFair.of(7, 500, 60, 9).put(server.getBean(Store.class), STAFF);
        RunDesk desk = server.getBean(RunDesk.class);
        Run run = desk.start("city", STAFF);
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.progress(run.id()).state() == RunState.DONE);
    }

    @Test
    void aLargeRunIsSummedUpAndLeadsToEveryPairOfEveryHost() {
        browser.go("/sessions/city/matrix").picture("large-run");

        assertThat(browser.text("main")).contains("全场概览", "30,000 对全部逐对评判");
        assertThat(browser.count("table:first-of-type tbody tr")).isPositive();
        browser.resize(360, 740).picture("phone-large-run");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900).click("main tbody th a");
        browser.picture("large-run-host");

        assertThat(browser.count(".matrix tbody tr")).isEqualTo(100);
        assertThat(browser.count(".matrix tbody tr:first-child .k-MEETS")).isPositive();
        browser.click("a[rel=next]");
        browser.await("a[rel=prev]");
        assertThat(browser.text("main")).contains("第 101 至 200 人");
        browser.click(".matrix tbody tr:first-child td a");
        assertThat(browser.await("dialog[open] h2").getText()).isNotBlank();
        browser.go("/sessions/city/matrix?lang=en").picture("english-large-run");
        assertThat(browser.text("main")).contains("The whole session");
    }

    @Test
    void rankingsOfALargeRunOfferThoseWhoAreSpokenOf() {
        browser.go("/sessions/city/rankings").picture("large-run-rankings");

        assertThat(browser.count("#need option")).isEqualTo(61);
        assertThat(browser.count("main tbody tr")).isPositive();
    }
}
