package org.duijie.api.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule book changed by hand: written on the page, checked, approved by somebody else, published, rolled back. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class RuleBookPagesTest extends Browsed {
    private static final String BOOK = "/books/expertise";

    private static String begin(String title) {
        browser.go(BOOK);
        browser.type("#title", title);
        browser.press(Keys.ENTER);
        browser.awaitAddress("/drafts/");
        return browser.address();
    }

    private static void stroke(String css) {
        browser.ask("document.querySelector(\"" + css + "\").setAttribute('data-pressed', '')");
        browser.click(css);
        browser.awaitGone("[data-pressed]");
    }

    @Test
    void rowsAreAddedCopiedMovedAndRemovedAndTheChecksTellWhatComesOfIt() {
        String draft = begin("时间这一项改得细一些");
        assertThat(browser.text("main")).contains("还没有修改");
        browser.go(draft + "/sheets/11-time.csv");
        int rows = browser.count(".table-edit tbody tr");

        stroke("#row-1 button[value^='COPY']");
        assertThat(browser.count(".table-edit tbody tr")).isEqualTo(rows + 1);
        browser.picture("book-sheet");
        browser.go(draft);
        browser.await("#checks .list-group-item");
        assertThat(browser.text("#checks")).contains("须改正");
        browser.picture("book-draft-wrong");
        browser.resize(360, 740).picture("book-draft-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        assertThat(browser.ask(TWICE)).isEqualTo("");

        browser.resize(1440, 900);
        stroke("form[action$='/undo'] button");
        browser.await("#checks .empty-note");
        assertThat(browser.text("#checks")).contains("没有发现问题");
        browser.go(draft + "?lang=en").picture("book-draft-english");
        assertThat(browser.text("main")).contains("Nothing is changed yet");
    }

    @Test
    void aChangeIsApprovedBySomebodyElsePublishedAndRolledBack() {
        Accounts accounts = server.getBean(Accounts.class);
        Account admin = accounts.find("admin").orElseThrow();
        accounts.create(new Account("approver", admin.passwordHash(), admin.roles(), true, false), new Actor("admin"));
        String draft = begin("理由写得客气一些");
        browser.go(draft + "/sheets/11-time.csv");
        browser.type("#row-0 td.wide input", "时间对得上，可以安排");
        stroke(".sticky-save button");
        browser.go(draft);
        assertThat(browser.text("main")).contains("时间对得上，可以安排");
        stroke("form[action$='/submit'] button");
        assertThat(browser.text("main")).contains("继续修改会使草稿回到").doesNotContain("送批");

        browser.click("form[action='/sign-out'] button");
        browser.awaitAddress("/sign-in");
        browser.signIn("approver", PASSWORD);
        browser.go(draft);
        browser.picture("book-draft-approve");
        stroke("button[formaction$='/approve']");
        stroke("form[action$='/publish'] button");
        assertThat(browser.text("main")).contains("现行", "理由写得客气一些", "时间对得上，可以安排", "随软件提供");
        browser.picture("book-versions");
        browser.go(BOOK);
        assertThat(browser.text("main")).contains("时间对得上，可以安排");

        browser.go(BOOK + "/versions");
        browser.click("details summary");
        browser.type("details input[name=note]", "还是原来的好");
        stroke("details form button");
        browser.go(BOOK);
        assertThat(browser.text("main")).doesNotContain("时间对得上，可以安排");
    }
}
