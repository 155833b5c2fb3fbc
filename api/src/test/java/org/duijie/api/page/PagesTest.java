package org.duijie.api.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages as staff use them, in a browser, against the whole application on a fresh demonstration district. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class PagesTest extends Browsed {
    private static final List<String> TABS = List.of("", "/constraints", "/runs", "/matrix", "/rankings", "/timetable",
            "/fairness",
            "/releases", "/compare", "/print");
    private static final List<String> PAGES = List.of("/", "/search", "/search?q=%E5%B7%A5&kind=position", "/sessions",
            "/sessions/new", "/parties", "/needs",
            "/reviews", "/precedents?words=faxue", "/needs/asks-sex", "/books", "/lawful-exceptions",
            "/books/employment", "/books/expertise", "/books/routing", "/books/employment/versions",
            "/books/routing/simulator", "/routing?kind=SITE&site=PARK",
            "/verifications",
            "/accounts", "/audit", "/upkeep", "/password", "/parties/new?kind=expert-team", "/parties/grad-01/edit",
            "/parties/ent-01/edit", "/needs/new", "/needs/pos-01/edit", "/needs/asks-sex/edit", "/needs/chal-01/edit",
            "/needs/paste", "/needs/pos-01/fits", "/parties/grad-01/fits", "/imports", "/trial", "/trial/employment");

    @ParameterizedTest
    @ValueSource(strings = {"demo-experts", "demo-graduates"})
    void aSessionGoesFromRosterToPaper(String session) {
        browser.go("/sessions/" + session).picture(session + "-1-roster");

        run(session);
        assertThat(browser.count(".matrix td a.k-MEETS")).isPositive();
        browser.picture(session + "-2-matrix");

        browser.click(".matrix td a.k-RULED_OUT");
        assertThat(browser.text("#why .result")).startsWith("未对接：");
        assertThat(browser.text("#why .sum")).contains("合计得分");
        browser.picture(session + "-3-why-not");
        browser.click("#why [data-close]");
        browser.click(".matrix td a.k-MEETS");
        browser.await("#why .result.yes");
        browser.picture(session + "-4-why");

        browser.go("/sessions/" + session + "/timetable");
        assertThat(browser.count(".timetable td:not(.free)")).isPositive();
        browser.picture(session + "-5-timetable");

        browser.go("/sessions/" + session + "/releases");
        browser.type("#name", "第一稿");
        browser.click("main form[data-ask] button[type=submit]");
        browser.picture(session + "-6-release");
        browser.click("#ask button[value=yes]");
        browser.awaitAddress("/releases/rel");
        assertThat(browser.text("h1")).contains("第一稿");
        browser.picture(session + "-7-released");

        String release = browser.address();
        browser.go(release + "/print");
        assertThat(browser.count(".table-card")).isPositive();
        assertThat(browser.count(".personals section")).isPositive();
        browser.picture(session + "-8-print");
    }

    @Test
    void aSessionOfOnesOwnIsFilledFromWhatIsOnRecord() {
        browser.go("/sessions/new");
        browser.type("#name", "自办洽谈");
        browser.type("#id", "own-talks");
        browser.ask("document.getElementById('date').value = '2026-12-20'");
        browser.click("main form button[type=submit]");
        browser.await("#add-NEED");

        for (String kind : List.of("NEED", "CANDIDATE")) {
            browser.click(".filter:has(> form > #add-" + kind + ") form[data-ask] button");
            browser.click("#ask button[value=yes]");
            browser.awaitGone(".filter:has(> form > #add-" + kind + ") form[data-ask]");
        }
        run("own-talks");

        assertThat(browser.count(".matrix td a.k-MEETS")).isPositive();
        browser.go("/sessions/own-talks").picture("own-roster");
    }

    @Test
    void aNeedWithAConditionWaitsForADecisionBeforeItIsOffered() {
        browser.go("/sessions/demo-graduates");
        assertThat(browser.count("#pool-NEED option[value^=asks-]")).isZero();
        assertThat(browser.text(".left-out")).contains("2 项待审");
        browser.picture("roster-left-out");
        browser.ask("document.querySelector('.left-out a').focus()");
        browser.press(Keys.ENTER);
        browser.awaitAddress("/reviews");
        assertThat(browser.text(".list-group")).contains("《就业促进法》");
        assertThat(browser.count(".asked mark")).isEqualTo(4);
        assertThat(browser.text(".written mark")).isEqualTo("限男性");
        browser.picture("reviews");

        browser.ask("document.querySelector('[data-tick-all]').focus()");
        browser.press(Keys.SPACE);
        browser.ask("document.querySelector('input[value=ADMITTED]').focus()");
        browser.press(Keys.SPACE);
        browser.press(Keys.TAB, "公安执法岗位，依据招录公告", Keys.TAB, Keys.ENTER);
        browser.awaitGone(".list-group-item");

        browser.go("/sessions/demo-graduates");
        assertThat(browser.count("#pool-NEED option[value^=asks-]")).isEqualTo(2);
        browser.go("/needs/asks-sex");
        assertThat(browser.text("#review .card-footer")).contains("同意发布", "依据招录公告", "admin");
        browser.picture("need-admitted");
        browser.ask("document.querySelector('input[value=HELD_BACK]').focus()");
        browser.press(Keys.SPACE, Keys.TAB);
        browser.press("公告中无此条件", Keys.TAB, Keys.ENTER);
        browser.await("h1 .s-HELD_BACK");
        assertThat(browser.go("/needs?words=asks-").text("tbody")).contains("不予发布");
    }

    @Test
    void aWordIsRuledOnWithATermFoundByPinyinAndTheRulingCanBeChanged() {
        browser.go("/precedents");
        browser.type("#words", "法学");
        browser.type("#find", "faxuelei");
        browser.press(Keys.ENTER);
        browser.await("input[name=codes][value='0301']");
        browser.picture("precedent-choices");
        browser.ask("document.querySelector(\"input[name=codes][value='0301']\").focus()");
        browser.press(Keys.SPACE);
        browser.type("#note", "我局名单中都指法学类");
        browser.press(Keys.TAB, Keys.ENTER);
        browser.await("tbody .chip");
        assertThat(browser.text("tbody")).contains("法学", "法学类（0301）", "我局名单中都指法学类", "admin");

        browser.click("tbody a.btn");
        browser.await("input[name=codes][value='0301']:checked");
        browser.ask("document.querySelector(\"input[name=codes][value='0301']\").focus()");
        browser.press(Keys.SPACE);
        browser.ask("document.querySelector('input[name=nothing]').focus()");
        browser.press(Keys.SPACE, Keys.TAB, Keys.TAB, Keys.ENTER);
        browser.awaitGone("tbody .chip");
        assertThat(browser.text("tbody")).contains("略过");
        browser.picture("precedents");
    }

    @Test
    void aRefusalSaysWhatIsWrongAndLeadsBack() {
        browser.go("/sessions/demo-experts/constraints");
        browser.ask("document.getElementById('roundMinutes').removeAttribute('max')");
        browser.type("#roundMinutes", "999");
        browser.click("form[action$='/settings'] button");

        assertThat(browser.text("main")).contains("999", "roundMinutes");
        browser.picture("refusal");
        browser.click("main a.btn");
        assertThat(browser.address()).isEqualTo("/sessions/demo-experts/constraints");
        assertThat(browser.complaints()).singleElement().asString().contains("422");
    }

    @Test
    void aMoveThatBreaksAConstraintSaysWhichAndIsRecordedOnceAccepted() {
        run("demo-graduates");
        browser.go("/sessions/demo-graduates/releases");
        browser.type("#name", "调整稿");
        browser.click("main form[data-ask] button[type=submit]");
        browser.click("#ask button[value=yes]");
        browser.awaitAddress("/releases/rel");

        browser.click(".timetable tbody tr:first-child td:nth-of-type(1) a");
        browser.type("#note", "企业负责人须提前离场");
        browser.ask("document.getElementById('round').value = '2'");
        browser.click("#move button[type=submit]");

        assertThat(browser.text("main")).contains("该桌该轮已有对接");
        browser.picture("move-breaks");
        browser.click("main button[type=submit]");
        assertThat(browser.text("main")).contains("企业负责人须提前离场");
        assertThat(browser.count(".timetable td.moved")).isPositive();
        browser.picture("moved");
    }

    @Test
    void anotherWayOfGivingPlacesIsChosenAndItsPriceShown() {
        browser.go("/sessions/demo-graduates/constraints");
        browser.ask("document.getElementById('goal').value = 'MOST_POINTS'");
        browser.ask("document.getElementById('everyone').focus()");
        browser.press(Keys.SPACE);
        browser.click("form[action$='/settings'] button");
        browser.await("#everyone:checked");
        assertThat(browser.ask("return document.getElementById('goal').value")).isEqualTo("MOST_POINTS");
        browser.picture("policy");

        run("demo-graduates");
        browser.click(".tabs a[href*='/fairness']");
        browser.await(".policies > section:nth-child(4)");

        assertThat(browser.count(".policies > section")).isEqualTo(4);
        assertThat(browser.text(".policies .own")).contains("总分最高", "每人至少一场", "本次采用");
        assertThat(browser.text("main")).contains("按专业类", "按学历", "按院校类型", "按意向地区");
        assertThat(browser.count(".shares tbody tr")).isPositive();
        browser.picture("fairness");
        browser.go("/sessions/demo-graduates/fairness?lang=en").picture("english-fairness");
        browser.resize(360, 740);
        browser.go("/sessions/demo-graduates/fairness?lang=zh-CN").picture("phone-fairness");

        browser.resize(1440, 900).go("/sessions/demo-graduates/constraints");
        browser.ask("document.getElementById('goal').value = 'STABLE'");
        browser.ask("document.getElementById('everyone').focus()");
        browser.press(Keys.SPACE);
        browser.click("form[action$='/settings'] button");
        browser.await("#everyone:not(:checked)");
    }

    @Test
    void theMatrixIsWorkedByKeys() {
        run("demo-graduates");

        browser.ask("document.querySelector(\".matrix td a[tabindex='0']\").focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.ask("return document.activeElement.closest('td').cellIndex"))
                .isEqualTo(browser.ask("return 2"));
        browser.press(Keys.ENTER);
        browser.await("#why .result");
        browser.press(Keys.ESCAPE);

        browser.awaitGone("#why");
        assertThat(browser.ask("return document.activeElement.closest('tr').rowIndex"))
                .isEqualTo(browser.ask("return 3"));
    }

    @Test
    void oneKindOfCellIsShownAlone() {
        run("demo-graduates");

        browser.click(".kinds [data-kind=NEEDS_INFORMATION]");

        assertThat(browser.count(".matrix.one td a.shown"))
                .isEqualTo(browser.count(".matrix td a.k-NEEDS_INFORMATION"));
        browser.picture("matrix-filtered");
    }

    @Test
    void namesOfPersonsAreMaskedUntilStaffAskForThem() {
        assertThat(browser.go("/parties/grad-01").text("h1")).contains("＊");

        browser.click("form[action='/names'] button");
        assertThat(browser.text("h1")).doesNotContain("＊");
        assertThat(browser.address()).isEqualTo("/parties/grad-01");
        browser.click("form[action='/names'] button");

        assertThat(browser.text("h1")).contains("＊");
    }

    @Test
    void everyPageFitsAPhone() {
        run("demo-graduates");
        browser.resize(360, 740);

        for (String page : allPages()) {
            browser.go(page);
            assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).as(page).isEqualTo(true);
        }
        browser.go("/").picture("phone-today");
        browser.go("/sessions/demo-graduates/matrix").picture("phone-matrix");
        browser.ask("document.querySelector('.matrix td a.k-MEETS').focus()");
        browser.press(Keys.ENTER);
        browser.await("#why .result");
        browser.picture("phone-why");
        browser.go("/sessions/demo-graduates/timetable").picture("phone-timetable");
    }

    @Test
    void everyPageSpeaksBothLanguagesAndNamesItsControls() {
        run("demo-graduates");

        for (String language : List.of("en", "zh-CN")) {
            browser.go("/?lang=" + language);
            for (String page : allPages()) {
                browser.go(page);
                assertThat(browser.ask("return document.documentElement.lang")).as(page).isEqualTo(language);
                assertThat(browser.text("body")).as(page).doesNotContain("??");
                assertThat(browser.count("h1")).as(page).isEqualTo(1);
                assertThat(browser.ask(NAMELESS)).as(page).isEqualTo("");
                assertThat(browser.ask(TWICE)).as(page).isEqualTo("");
            }
        }
        browser.go("/sessions/demo-graduates/matrix?lang=en").picture("english-matrix");
        browser.go("/books/employment").picture("english-book");
    }

    @Test
    void todayShowsWhoGoesWhere() {
        run("demo-experts");

        browser.go("/");
        browser.await(".picture canvas");

        browser.picture("today");
    }

    /** Fields without a label and links or buttons without words, as HTML. */
    private static final String NAMELESS = """
            return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                .filter(e => !e.labels.length && !e.getAttribute('aria-label'))
                .concat([...document.querySelectorAll('a[href], button')]
                    .filter(e => !e.textContent.trim() && !e.getAttribute('aria-label')))
                .map(e => e.outerHTML).join('\\n')""";

    private static List<String> allPages() {
        return Stream.concat(PAGES.stream(),
                TABS.stream().map(tab -> "/sessions/demo-graduates" + tab)).toList();
    }
}
