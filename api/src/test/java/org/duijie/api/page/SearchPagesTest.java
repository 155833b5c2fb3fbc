package org.duijie.api.page;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import org.duijie.engine.party.Parties;
import org.duijie.index.profiles.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The search as staff use it, in a browser. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class SearchPagesTest extends Browsed {
    private static final String HITS = "return document.querySelectorAll('#hits .hit-name').length";

    @BeforeEach
    void theIndexIsThere() {
        await().until(() -> server.getBean(Profiles.class).number() > 0);
        browser.resize(1280, 800).go("/search");
    }

    @Test
    void whatIsTypedIsFoundAtOnceAndMarked() {
        browser.picture("search-all");
        browser.press("催化");

        browser.await("#hits mark");
        browser.awaitAddress("q=%E5%82%AC%E5%8C%96");
        assertThat(browser.ask("return [...document.querySelectorAll('#hits mark')].map(m => m.textContent).join()"))
                .asString().contains("催化");
        browser.picture("search-words");
    }

    @Test
    void pinyinFindsAndMarksWhatItSpells() {
        browser.press("gongyi");

        browser.await("#hits mark");

        assertThat(browser.text("#hits mark")).isEqualTo("工艺");
        browser.picture("search-pinyin");
    }

    @Test
    void aChoiceBringsWhatItsCountPromisedAndKeepsTheKeyboardWhereItWas() {
        String promised = String.valueOf(browser.ask("""
                return document.querySelector("#by-kind-position ~ .number").textContent"""));
        browser.ask("document.querySelector('#by-kind-position').focus()");

        browser.press(Keys.SPACE);

        browser.awaitAddress("kind=position");
        await().until(() -> browser.text("#tally").equals("共 " + promised + " 条"));
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("by-kind-position");
        browser.picture("search-narrowed");
    }

    @Test
    void moreIsAddedBelowAndReadOnWhereItBegins() {
        Object first = browser.ask(HITS);
        browser.ask("document.querySelector('#hits .more a').focus()");

        browser.press(Keys.ENTER);

        await().until(() -> ((Number) browser.ask(HITS)).intValue() > ((Number) first).intValue());
        await().until(() -> browser.ask("""
                return [...document.querySelectorAll('#hits .hit-name a')].indexOf(document.activeElement)""")
                .equals(first));
        assertThat(browser.ask("""
                const all = [...document.querySelectorAll('#hits .hit-name a')].map(a => a.getAttribute('href'));
                return all.length === new Set(all).size""")).isEqualTo(true);
        assertThat(browser.address()).doesNotContain("after=");
    }

    @Test
    void keysLeadFromTheFieldToARecordAndBack() {
        browser.ask("document.activeElement.blur()");
        browser.press("/");
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("q");
        browser.press("工艺");
        browser.await("#hits mark");

        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        Object address = browser.ask("return document.activeElement.getAttribute('href')");
        browser.press(Keys.ENTER);

        browser.awaitAddress(String.valueOf(address));
    }

    @Test
    void personsAreFoundByNameOnlyOnceNamesAreShown() {
        String name = server.getBean(Parties.class).find("grad-01").orElseThrow().value().name();
        browser.press(name);
        browser.await("#found .nothing");
        assertThat(browser.text(".hit-hint")).contains("显示姓名");
        browser.picture("search-masked");

        browser.click("form[action='/names'] button");

        browser.await("#hits a[href='/parties/grad-01'] mark");
        assertThat(browser.address()).contains("q=");
        browser.picture("search-unmasked");
        browser.click("form[action='/names'] button");
        browser.await("#found .nothing");
    }

    @Test
    void anEmptyAnswerLeadsOnByLiftingAFilter() {
        browser.go("/search?q=%E5%B7%A5%E7%A8%8B%E5%B8%88&kind=department");
        browser.await("#found .nothing");
        browser.picture("search-nothing");

        browser.click("#found .nothing a");

        browser.await("#hits mark");
        assertThat(browser.address()).doesNotContain("kind=");
    }

    @Test
    void charactersAreAskedForAndNotTheLettersTheyAreTypedBy() {
        browser.ask("""
                const q = document.getElementById('q');
                q.value = 'gong';
                q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                q.value = '工艺';
                q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                q.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))""");

        browser.await("#hits mark");

        assertThat(browser.ask("return performance.getEntriesByType('resource').map(r => r.name).join(' ')"))
                .asString().contains("q=%E5%B7%A5%E8%89%BA").doesNotContain("q=gong");
    }

    @Test
    void fitsAPhoneWhereChoicesAreFoldedAway() {
        browser.resize(360, 740).go("/search?q=%E5%B7%A5%E7%A8%8B%E5%B8%88");
        browser.await("#hits mark");
        browser.picture("search-phone");
        assertThat(browser.ask("return document.getElementById('narrow').offsetHeight")).isEqualTo(0L);

        browser.click("[data-narrow]");

        browser.await("#by-kind-position");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.picture("search-phone-narrow");
    }

    @Test
    void speaksEnglishToo() {
        for (String page : List.of("/search?lang=en", "/search?q=zzzz&kind=position")) {
            assertThat(browser.go(page).text("body")).as(page).doesNotContain("??");
        }
        browser.go("/search?q=gongcheng").picture("search-english");
    }
}
