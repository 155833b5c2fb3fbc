package org.duijie.api.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is away when, as staff write it down and as a result gives it back. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class TimingPagesTest extends Browsed {
    private static final String PAGE = "/sessions/demo-graduates/constraints";
    private static final String STRIKE_ABSENCE = "#timing form:has(input[value=ABSENCE]) button";

    @Test
    void whoIsAwayAllDayMeetsNobodyAndIsToldWhy() {
        browser.go(PAGE);
        browser.ask("document.getElementById('parties').focus()");
        browser.press(Keys.END, Keys.TAB);
        browser.ask("document.getElementById('from').value = '00:00'");
        browser.type("#awayNote", "当天在外地");
        browser.press(Keys.ENTER);
        browser.await(STRIKE_ABSENCE);

        assertThat(browser.text("#timing")).contains("00:00 之后", "当天在外地");
        browser.picture("timing");

        run("demo-graduates");
        enter(".matrix td a.k-NO_COMMON_ROUND");
        assertThat(browser.text("#why .result")).contains("没有共同的轮次", "没有一个轮次同时在场");
        browser.picture("timing-why-not");

        browser.go(PAGE);
        enter(STRIKE_ABSENCE);
        browser.awaitGone(STRIKE_ABSENCE);
    }

    @Test
    void aSecondHallAndASharedInterviewerFitOnATelephone() {
        browser.resize(360, 740).go(PAGE);
        enter("#timing summary");
        browser.ask("document.getElementById('venueHosts').selectedIndex = 0");
        browser.type("#venueName", "B馆");
        browser.type("#walkMinutes", "8");
        browser.press(Keys.ENTER);
        browser.await("#timing form:has(input[value=VENUE]) button");
        enter("#timing summary");
        browser.ask("for (const i of [0, 1]) document.getElementById('sharedNeeds').options[i].selected = true");
        browser.type("#sharedNote", "同一位经理");
        browser.press(Keys.ENTER);
        browser.await("#timing form:has(input[value=SHARED]) button");

        assertThat(browser.text("#timing")).contains("B馆", "8", "同一位经理");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        assertThat(browser.ask(TWICE)).isEqualTo("");
        browser.picture("timing-telephone");
        browser.resize(1440, 900).go(PAGE + "?lang=en").picture("timing-english");
        assertThat(browser.text("#timing")).contains("No meeting is put into a round");
    }

    @Test
    void anAgendaListsItsPlenaryItems() {
        browser.go("/sessions/demo-forum/constraints");
        browser.type("#title", "领导致辞");
        browser.type("#minutes", "15");
        browser.press(Keys.ENTER);
        browser.await("#timing form:has(input[value=ITEM]) button");

        assertThat(browser.text("#timing tbody")).contains("领导致辞", "15", "开头");
        browser.picture("timing-agenda");
        run("demo-forum");
        browser.go("/sessions/demo-forum/timetable");
        assertThat(browser.text("main")).contains("领导致辞").doesNotContain("小结与意向登记");
    }

    @Test
    void visitsTakePlaceOnNoneOfTheDaysLeftOut() {
        browser.go("/sessions/demo-visits/constraints");
        Object first = browser.ask("return document.getElementById('date').value");
        browser.ask("document.getElementById('parties').selectedIndex = 0");
        browser.ask("document.getElementById('from').value = document.getElementById('date').value");
        browser.ask("document.getElementById('until').value = document.getElementById('date').value");
        enter("form[action$='/timing/days'] button");
        browser.await("#timing form:has(input[value=DAYS]) button");

        assertThat(browser.text("#timing tbody")).contains(first.toString(), "全体");
        browser.picture("timing-days");
        run("demo-visits");
        browser.go("/sessions/demo-visits/timetable");
        assertThat(browser.text("main table")).doesNotContain(first.toString()).contains("202");
        browser.picture("timing-days-visits");
    }

    @Test
    void timesThatEndBeforeTheyBeginAreRefusedWithPlaceAndValue() {
        browser.go(PAGE);
        browser.ask("document.getElementById('parties').selectedIndex = 0");
        browser.ask("document.getElementById('from').value = '12:00'");
        browser.ask("document.getElementById('until').value = '11:00'");
        enter("form[action$='/timing/absence'] button");

        assertThat(browser.text("main")).contains("11:00", "应晚于开始时间 12:00");
        assertThat(browser.complaints()).singleElement().asString().contains("422");
    }

    /** Everything can be done without a mouse. */
    private static void enter(String css) {
        browser.await(css);
        browser.ask("document.querySelector(\"" + css + "\").focus()");
        browser.press(Keys.ENTER);
    }
}
