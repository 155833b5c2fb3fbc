package org.duijie.api.page;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** What the law protects, met in a draft of a rule book, and the one way past it. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class ExceptionPagesTest extends Browsed {

    private static void stroke(String css) {
        browser.ask("document.querySelector(\"" + css + "\").setAttribute('data-pressed', '')");
        browser.click(css);
        browser.awaitGone("[data-pressed]");
    }

    @Test
    void aRowThatFavoursOneSexIsRefusedUntilADocumentThatAllowsItIsOnRecord() {
        browser.go("/books/expertise");
        browser.type("#draftTitle", "女性专家优先");
        browser.press(Keys.ENTER);
        browser.awaitAddress("/drafts/");
        String draft = browser.address();
        browser.go(draft + "/sheets/11-time.csv");
        browser.type("#row-0 td.wide input", "女性专家优先安排");
        stroke(".sticky-save button");
        browser.go(draft);
        browser.await("#checks .list-group-item");
        assertThat(browser.text("#checks")).contains("须改正", "性别", "《就业促进法》");
        browser.picture("book-draft-protected");

        browser.go("/lawful-exceptions");
        assertThat(browser.text("#register")).contains("还没有登记例外");
        browser.ask("document.getElementById('book').value = 'expertise'");
        browser.type("#scope", "time");
        browser.type("#document", "《女科技人才支持办法》");
        browser.type("#clause", "第四条");
        browser.type("#approver", "法规科");
        String until = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        browser.ask("document.getElementById('validUntil').value = '" + until + "'");
        stroke("#add button");
        assertThat(browser.text("#register tbody")).contains("x1", "性别", "time", "《女科技人才支持办法》", until);
        browser.picture("lawful-exceptions");
        browser.resize(360, 740).picture("lawful-exceptions-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900);

        browser.go(draft);
        browser.await("#checks .list-group-item");
        assertThat(browser.text("#checks")).contains("请复核", "《女科技人才支持办法》第四条");

        browser.go("/lawful-exceptions?lang=en");
        assertThat(browser.text("#provisions")).contains("household registration", "refused");
        browser.picture("lawful-exceptions-english");
        browser.click("#register tbody form button");
        browser.click("#ask button[value=yes]");
        browser.awaitGone("#register tbody form");
        assertThat(browser.text("#register tbody")).contains("ended by admin");
    }
}
