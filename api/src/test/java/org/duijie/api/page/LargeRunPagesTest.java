package org.duijie.api.page;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class LargeRunPagesTest extends Browsed {
    private static final Actor STAFF = new Actor("admin");

    @BeforeAll
    static void runAFairWithMorePairsThanATableHolds() {
        CityFair.of(7, 500, 60, 9).put(server.getBean(Store.class), STAFF);
        judged("city");
    }

    private static void judged(String session) {
        RunDesk desk = server.getBean(RunDesk.class);
        Run run = desk.start(session, STAFF);
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

    @Test
    void theReportIsThereAtOnceAndOtherPoliciesFollow() {
        browser.go("/sessions/city/fairness");
        assertThat(browser.text(".policies .own")).contains("本次采用", "场次");

        browser.await(".policies > section:nth-child(4)");
        assertThat(browser.count(".policies progress")).isZero();
        assertThat(browser.text(".policies")).contains("总分最高", "场次最多", "每人至少一场");
        browser.go("/sessions/city/fairness").picture("large-run-fairness");
        assertThat(browser.count(".policies > section")).isEqualTo(4);
    }

    /** One round, and one person who interviews for every host: allocation begins again and again. */
    @Test
    void otherPoliciesThatTakeLongAreWatchedAndDropped() {
        Store store = server.getBean(Store.class);
        MatchSession fair = store.sessions().find("city").orElseThrow().value();
        store.sessions().put(new MatchSession("crowded", "拥挤的招聘会", fair.form(), fair.book(), fair.date(),
                fair.start(), fair.roundMinutes(), fair.breakMinutes(), 1, fair.seed(), fair.roster(),
                fair.constraints().withTiming(fair.constraints().times().withShared(List.of(
                        new Timing.SharedInterviewer(
                                fair.roster().needs().stream().map(Roster.RosterNeed::need).toList(),
                                ""))))),
                null, STAFF);
        judged("crowded");

        browser.go("/sessions/crowded/fairness").picture("fairness-coming");
        assertThat(browser.text(".policies .coming")).contains("其他分配方式", "测算中");
        assertThat(browser.count(".policies .own")).isEqualTo(1);
        browser.resize(360, 740).picture("phone-fairness-coming");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900).click(".policies form[action$='/cancel'] button");
        browser.await(".policies form:not([action$='/cancel']) button");

        assertThat(browser.text(".policies .coming")).contains("已取消", "重新计算");
        browser.picture("fairness-dropped");
        browser.click(".policies .coming button");
        browser.await(".policies progress");
        browser.click(".policies form[action$='/cancel'] button");
    }
}
