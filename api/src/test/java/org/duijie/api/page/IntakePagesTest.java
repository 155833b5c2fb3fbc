package org.duijie.api.page;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** How records come in: by forms, by pasted text, by lists. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class IntakePagesTest extends Browsed {

    @Test
    void aFormIsFilledByKeysAndComesBackWholeWhenRefused() {
        browser.go("/needs/new?owner=ent-01");
        browser.type("#f-terms-skills", "jingliu");
        browser.await(".options [role=option]");
        browser.press(Keys.ENTER);
        assertThat(browser.text(".chip-box")).contains("精馏");
        browser.type("#f-terms-headcount", "两三个");
        browser.click("main form button[type=submit]");

        assertThat(browser.text("[role=alert]")).contains("招聘人数", "岗位名称");
        assertThat(browser.text(".chip-box")).contains("精馏");
        assertThat(browser.complaints()).singleElement().asString().contains("422");
        browser.picture("form-refused");

        browser.type("#f-title", "精馏工程师");
        browser.type("#f-terms-headcount", "2");
        browser.click("main form button[type=submit]");
        assertThat(browser.text("h1")).contains("精馏工程师");
    }

    @Test
    void twoListsOfOnesOwnLeadToAFirstResult() {
        Path positions = Workbook.of("岗位", List.of("2026年春季招聘岗位汇总表"),
                List.of("用人单位", "岗位", "招聘人数", "专业", "学历", "薪资待遇", "备注"),
                List.of("朝阳甲机械有限公司", "机械工程师", "2", "机械类", "本科及以上", "6000-8000元/月", ""),
                List.of("朝阳乙化工有限公司", "工艺员", "3", "化工类、材料类及相关专业", "本科", "5500以上", ""),
                List.of("朝阳丙电子有限公司", "前台", "1", "不限", "大专及以上", "面议", "限女性")).save(folder);
        Path graduates = Workbook.of("毕业生", List.of("姓名", "毕业院校", "所学专业", "学历", "毕业时间", "联系电话"),
                List.of("张三丰", "沈阳大学", "机械工程", "本科", "2026-06-30", "13800138001"),
                List.of("李四光", "大连大学", "化学工程与工艺", "本科", "2026-06-30", "13800138002"),
                List.of("", "大连大学", "化学工程与工艺", "本科", "2026-06-30", "13800138003")).save(folder);

        browser.go("/trial").click("main a[href='/trial/employment']");
        upload(positions);
        browser.picture("trial-1-checked");
        browser.click(".btn-lg");
        browser.awaitAddress("needs=");
        upload(graduates);
        assertThat(browser.text(".tally")).contains("2\n行可导入", "1\n行有误");
        browser.click(".btn-lg");
        assertThat(browser.await("#meetings").isDisplayed()).isTrue();
        assertThat(browser.text(".figures")).contains("2\n需求", "2\n人员");
        browser.picture("trial-3-session");
        browser.click(".btn-lg");

        assertThat(browser.text("#result .figures")).contains("4\n对见面已排定", "2 / 2");
        browser.picture("trial-4-result");
        browser.go("/imports").click(".list-group a");
        assertThat(browser.text("#problems")).contains("姓名").doesNotContain("13800138003");
        browser.resize(360, 740).picture("phone-import");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    private static void upload(Path list) {
        browser.choose("#file", list);
        browser.click("form[enctype] button[type=submit]");
        browser.await(".tally");
    }

    @Test
    void pastedTextBecomesPositionsEachSavedOnItsOwn() {
        browser.go("/needs/paste");
        browser.type("#text", "1. 精馏工艺员2名，本科，化工类、法学，月薪6000-8000元，35岁以下\n2. 会计1名，大专及以上");
        browser.type("#owner", "ent-01");
        browser.await(".options [role=option]");
        browser.press(Keys.ENTER);
        browser.click("main form button[type=submit]");
        browser.await("#entry-2");

        assertThat(browser.count(".entry")).isEqualTo(2);
        assertThat(browser.text("#entry-1")).contains("化工与制药类", "待确认");
        assertThat(browser.text("#doubts")).contains("法学");
        assertThat(browser.ask(TWICE)).isEqualTo("");
        browser.picture("pasted");
        browser.ask("document.querySelector('#entry-2 form button[type=submit]').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.text("#entry-2 [role=status]")).contains("会计");
        assertThat(browser.text("#entry-1")).contains("化工与制药类");
    }
}
