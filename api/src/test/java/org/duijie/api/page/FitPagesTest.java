package org.duijie.api.page;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.index.profiles.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class FitPagesTest extends Browsed {

    @BeforeEach
    void theIndexHoldsTheDemonstration() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var state = server.getBean(Profiles.class).state();
            return state.lag() == 0 && state.documents() > 0;
        });
    }

    @Test
    void aNeedLeadsToWhoSuitsItAndEachSaysWhyByKeysAlone() {
        browser.go("/needs/pos-01");
        browser.click("a[href='/needs/pos-01/fits']");
        browser.awaitAddress("/needs/pos-01/fits");
        browser.picture("fits-need");

        browser.ask("document.querySelector('.fits summary').focus()");
        browser.press(" ");

        assertThat(browser.await(".fits details[open] .sum").getText()).contains("=");
        browser.picture("fits-need-open");
        browser.resize(360, 740).picture("phone-fits");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        assertThat(browser.ask(TWICE)).isEqualTo("");
    }

    @Test
    void aPersonLeadsToWhatSuitsThem() {
        browser.go("/parties/grad-01");
        browser.click("a[href='/parties/grad-01/fits']");
        browser.awaitAddress("/parties/grad-01/fits");
        browser.picture("fits-person");

        assertThat(browser.text("h1")).isEqualTo("适合什么");
        assertThat(browser.count(".fits > li")).isPositive();
        browser.go("/parties/grad-01/fits?lang=en").picture("english-fits");
        assertThat(browser.text("h1")).isEqualTo("What suits");
    }
}
