package org.duijie.api.start;

import org.junit.jupiter.api.Test;

import org.duijie.api.QuietConsole;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class FirstStartTest extends Served {

    @Test
    void tellsTheAddressAndNeverAPasswordThatWasGiven() {
        String told = QuietConsole.told();

        assertThat(told).containsPattern("http://localhost:\\d+").contains("admin").doesNotContain(PASSWORD);
    }

    @Test
    void furnishesAnEmptyStoreWithTheDemonstration() {
        assertThat(admin().get("/api/v1/demo").json().path("present").asBoolean()).isTrue();
        assertThat(admin().get("/api/v1/sessions").json().path("items")).hasSizeGreaterThanOrEqualTo(2);
    }
}
