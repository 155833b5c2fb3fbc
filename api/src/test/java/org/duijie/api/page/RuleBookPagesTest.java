package org.duijie.api.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        browser.type("#draftTitle", title);
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
        assertThat(browser.text("#checks")).contains("不起作用的行", "时间-6", "服务天数缺口=0");
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
    void aNewCriterionIsMadeOfFactsThereAreAndWrittenRowByRow() {
        String draft = begin("看看住在哪里");
        assertThat(browser.count("a[href$='/criteria']")).isOne();
        browser.go(draft + "/criteria");
        browser.type("#criterion", "同城");
        browser.ask("document.querySelectorAll('input[name=reads]').forEach((c, i) => c.checked = i < 2)");
        browser.picture("book-criterion");
        browser.resize(360, 740).picture("book-criterion-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900);
        stroke("form[action$='/criteria'] .btn-primary");
        browser.awaitAddress("/sheets/");
        assertThat(browser.text("h1")).isEqualTo("同城");
        assertThat(browser.count(".table-edit tbody tr")).isEqualTo(1);

        browser.ask("document.querySelector('select[name=cell]').value = '符合'");
        stroke(".sticky-save .btn-primary");
        assertThat(browser.ask("return document.querySelector('select[name=cell]').value")).isEqualTo("符合");
        stroke("[data-undo] button");
        assertThat(browser.ask("return document.querySelector('select[name=cell]').value")).isEqualTo("");
        stroke("[data-redo] button");
        assertThat(browser.ask("return document.querySelector('select[name=cell]').value")).isEqualTo("符合");
        browser.picture("book-criterion-sheet");
        browser.go(draft);
        assertThat(browser.text("main")).contains("同城 新表");
        browser.await("#checks .list-group-item");
    }

    /** Somebody who knows only Excel: the cell beside a row's id is given another value, here and in its scenarios. */
    private static Path raised(String draft, int points) throws IOException {
        Path file = folder.resolve("改好的规则册.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(browser.download(draft + "/workbook")));
                OutputStream out = Files.newOutputStream(file)) {
            set(workbook.getSheet("专业"), "行号", "专业-1", "需方得分", points);
            set(workbook.getSheet("场景"), "期望行", "专业-1", "需方得分", points);
            workbook.write(out);
        }
        return file;
    }

    /** The address of an answer with another version of the draft stands for one that another server has. */
    private static void asksAgainForAnAnswerThatIsNotHere(String answer) {
        browser.go(answer.substring(0, answer.lastIndexOf('-')) + "-0");
        assertThat(browser.text("main")).contains("不在这台服务器上");
        browser.picture("book-impact-elsewhere");
        stroke("form[action$='/impacts'] button");
        browser.await(".named");
    }

    private static void set(XSSFSheet sheet, String key, String row, String column, int value) {
        DataFormatter words = new DataFormatter();
        Map<String, Integer> columns = new HashMap<>();
        for (Row line : sheet) {
            for (Cell cell : line) {
                columns.putIfAbsent(words.formatCellValue(cell), cell.getColumnIndex());
            }
            Integer at = columns.get(key);
            if (at != null && words.formatCellValue(line.getCell(at)).equals(row)) {
                line.getCell(columns.getOrDefault(column, -1)).setCellValue(value);
            }
        }
    }

    @Test
    void whoKnowsOnlyExcelRaisesAWeightSeesWhoIsAffectedAndItIsApprovedPublishedAndRolledBack() throws IOException {
        run("demo-graduates");
        Accounts accounts = server.getBean(Accounts.class);
        Account admin = accounts.find("admin").orElseThrow();
        accounts.create(new Account("approver", admin.passwordHash(), admin.roles(), true, false), new Actor("admin"));
        browser.go("/books/employment");
        browser.type("#draftTitle", "专业对口更要紧");
        browser.press(Keys.ENTER);
        browser.awaitAddress("/drafts/");
        String draft = browser.address();
        browser.choose("#file", raised(draft, 40));
        stroke("form[action$='/workbook'] button");
        assertThat(browser.text("main")).contains("专业-1，需方得分 20 → 40");
        browser.await("#checks .empty-note");
        browser.picture("book-draft");

        browser.click("a[href$='/impacts']");
        browser.await("form[action$='/impacts'] button");
        browser.picture("book-impact-choose");
        stroke("form[action$='/impacts'] button");
        browser.await(".named");
        assertThat(browser.text(".named")).contains("专业：专业-1 符合 需方 20、对方 10 分 → 专业-1 符合 需方 40、对方 10 分");
        browser.picture("book-impact");
        browser.resize(360, 740).picture("book-impact-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900);
        asksAgainForAnAnswerThatIsNotHere(browser.address());

        browser.go(draft);
        stroke("form[action$='/submit'] button");
        assertThat(browser.text("main")).contains("批准");
        browser.click("form[action='/sign-out'] button");
        browser.awaitAddress("/sign-in");
        browser.signIn("approver", PASSWORD);
        browser.go(draft).picture("book-draft-approve");
        stroke("form[action$='/approve'] .btn-primary");
        stroke("form[action$='/publish'] button");
        assertThat(browser.text("main")).contains("现行", "专业对口更要紧", "专业-1，需方得分 20 → 40", "随软件提供");
        browser.picture("book-versions");

        browser.click("details summary");
        browser.type("details input[name=note]", "还是原来的好");
        stroke("details form button");
        assertThat(browser.text("main")).contains("还是原来的好", "专业-1，需方得分 40 → 20");
        browser.go("/books/employment").picture("book-after");
        assertThat(browser.text("#major")).contains("20").doesNotContain("40");
    }

    @Test
    void aGapShowsRealPairsThatFallIntoIt() {
        String draft = begin("时间这一项少了一行");
        browser.go(draft + "/sheets/11-time.csv");
        browser.ask("document.querySelector(\".table-edit input[value='缺数据']\").closest('tr').id = 'removed'");
        stroke("#removed button[value^='REMOVE']");
        browser.go(draft);
        browser.await("#checks .witnesses");
        assertThat(browser.text("#checks .witnesses")).contains("还没有用这本规则册完成过测算");

        run("demo-experts");
        browser.go(draft);
        browser.await("#checks .witnesses a");
        assertThat(browser.text("#checks")).contains("空档", "没有规则行回答", "以往活动中就有", "＊");
        browser.picture("book-witnesses");
        browser.resize(360, 740).picture("book-witnesses-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900).click("#checks .witnesses a");
        browser.awaitAddress("/pairs/");
        assertThat(browser.text("main")).contains("服务天数缺口");
    }

    @Test
    void aPairIsPlayedWithOneFactAtATime() {
        browser.go("/books/expertise/simulator");
        assertThat(browser.text("main")).contains("假设的一对");
        browser.go("/books/expertise/simulator?need=proj-01&candidate=exp-001");
        assertThat(browser.count("main .chip")).isZero();
        browser.ask("const s = document.querySelector('main select'); s.selectedIndex = (s.selectedIndex + 1) % 2;"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.await("main .chip");
        assertThat(browser.text("main")).contains("与原来相比", "→");
        browser.picture("book-simulator");
        browser.resize(360, 740).picture("book-simulator-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    @Test
    void afterASessionANeedIsToldWhomOneChangeWouldBring() {
        run("demo-graduates");
        browser.go("/sessions/demo-graduates/rankings");
        browser.click("a[href*='near-misses']");
        browser.await("main .list-group-item");
        assertThat(browser.text("main")).contains("差一点", "多 ", "人");
        browser.picture("near-misses");
    }

    @Test
    void aRequestIsToldWhoTakesItAndWhy() {
        browser.go("/routing");
        browser.ask("const s = document.getElementById('kind'); s.value = 'FINANCING';"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.awaitAddress("kind=FINANCING");

        assertThat(browser.text("main")).contains("金融局", "税务局", "10个工作日", "融资由金融局牵头", "牵头-5");
        browser.picture("routing");
        browser.resize(360, 740).picture("routing-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }
}
