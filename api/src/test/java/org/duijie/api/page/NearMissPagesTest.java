package org.duijie.api.page;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.index.profiles.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.duijie.api.page.Browser#wanted")
class NearMissPagesTest extends Browsed {

    @BeforeEach
    void theIndexHoldsTheDemonstration() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var state = server.getBean(Profiles.class).state();
            return state.lag() == 0 && state.documents() > 0;
        });
    }

    @Test
    void aNeedTellsOnItsPageWhomOneChangeWouldBringOnceItIsAsked() {
        browser.go("/needs/pos-01");
        assertThat(browser.count(".near .list-group-item")).isZero();
        browser.picture("near-need-closed");

        browser.ask("document.querySelector('.near summary').focus()");
        browser.press(" ");

        assertThat(browser.await(".near .list-group-item").getText()).contains("多 ", "人", "＊");
        assertThat(browser.ask(TWICE)).isEqualTo("");
        toTheSection("near-need");
        browser.resize(360, 740);
        toTheSection("phone-near-need");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
    }

    @Test
    void aPersonIsToldWhatOneChangeWouldBring() {
        browser.go("/parties/grad-01");
        browser.click(".near summary");
        browser.await(".near .near-lines:not(.card-body)");
        browser.picture("near-person");
        browser.resize(360, 740);
        toTheSection("phone-near-person");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);

        browser.resize(1440, 900).go("/parties/grad-01/near-misses?lang=en").picture("english-near-person");
        assertThat(browser.text("h1")).isEqualTo("Near misses");
    }

    private void toTheSection(String picture) {
        browser.ask("document.querySelector('.near').scrollIntoView({behavior: 'instant', block: 'end'})");
        browser.picture(picture);
    }
}
