package org.duijie.api.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff say what stands for the same, see what that changes, and publish it. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class DictionaryPagesTest extends Browsed {
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private static void write(String text) {
        browser.ask("document.getElementById('text').value = " + quoted(text));
        browser.click("#words button[type=submit]");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\n", "\\n") + "'";
    }

    private static long found(String words) {
        Matcher total = TOTAL.matcher(
                new String(browser.download("/api/v1/openings?q=" + words), StandardCharsets.UTF_8));
        assertThat(total.find()).isTrue();
        return Long.parseLong(total.group(1));
    }

    @Test
    void wordsArePreviewedPublishedAndTakenBack() {
        assertThat(found("炼化员")).isZero();
        browser.go("/needs");
        browser.click("a[href='/dictionary']");
        browser.awaitAddress("/dictionary");
        assertThat(browser.text("main")).contains("目前只有软件自带的词", "还没有本局自己的词");
        browser.picture("dictionary-empty");

        write("炼化员 = 化工工艺员\n炼化员");
        browser.await("#wrong");
        assertThat(browser.text("#wrong")).contains("line 2", "“炼化员”", "一组应有 2 至 20 个词", "第 1 行已有这个词");
        assertThat(browser.ask("return document.getElementById('text').value")).asString().contains("化工工艺员\n炼化员");
        browser.picture("dictionary-wrong");

        write("# 本地叫法\n炼化员 = 化工工艺员");
        browser.await("#preview");
        assertThat(browser.text("#preview")).contains("意思会变的词", "炼化员", "后台重建索引", "现在的前十个", "什么也找不到",
                "化工工艺员");
        browser.picture("dictionary-preview");
        browser.resize(360, 740).picture("dictionary-preview-telephone");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.resize(1440, 900);
        assertThat(found("炼化员")).as("nothing changes by looking").isZero();

        browser.go("/dictionary");
        write("# 本地叫法\n炼化员 = 化工工艺员");
        browser.await("#preview");
        browser.type("#note", "园区里都这样叫");
        browser.click("#preview form button");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            browser.go("/dictionary");
            return !browser.text("#standing").contains("仍按");
        });
        assertThat(browser.text("#versions tbody")).contains("1", "现行", "admin", "园区里都这样叫");
        browser.picture("dictionary-published");
        assertThat(new String(browser.download("/api/v1/dictionary/text"), StandardCharsets.UTF_8))
                .isEqualTo("# 本地叫法\n炼化员 = 化工工艺员");
        assertThat(found("炼化员")).isPositive();

        browser.go("/dictionary");
        write("");
        browser.await("#preview");
        assertThat(browser.text("#preview")).contains("少");
        browser.click("#preview form button");
        browser.await("#versions tbody tr:nth-child(2) form button");
        browser.ask("document.querySelector('#versions tbody tr:nth-child(2) form button').click()");
        browser.await("#preview");
        assertThat(browser.text("#preview")).contains("退回到第 1 版");
        browser.click("#preview form button");
        browser.await("#versions tbody tr:nth-child(3)");
        assertThat(browser.text("#versions tbody")).contains("退回到第 1 版");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> found("炼化员") > 0);

        browser.resize(360, 740).go("/dictionary?lang=en");
        assertThat(browser.text("main")).contains("Search dictionary", "Go back…");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browser.picture("dictionary-telephone-english");
        browser.go("/dictionary?lang=zh").resize(1440, 900);
    }
}
