package org.duijie.engine.lawful;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.need.ConditionKind;

import static org.assertj.core.api.Assertions.assertThat;

class ProvisionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise", "demand", "a-book-nobody-thought-of"})
    void sayOfEveryAttributeWhatBecomesOfItAndByWhichLaw(String book) {
        assertThat(Provisions.of(book)).extracting(Provision::attribute).containsExactly(Attribute.values());
        assertThat(Provisions.of(book)).allSatisfy(provision -> {
            assertThat(provision.source().zh()).isNotBlank();
            assertThat(provision.source().en()).isNotBlank().isNotEqualTo(provision.source().zh());
        });
    }

    @Test
    void refuseInEveryBookWhatTheLawItselfForbids() {
        for (String book : new String[]{"employment", "expertise", "a-book-nobody-thought-of"}) {
            for (Attribute attribute : new Attribute[]{Attribute.SEX, Attribute.ETHNICITY, Attribute.RELIGION,
                    Attribute.DISABILITY, Attribute.INFECTION, Attribute.HOUSEHOLD_REGISTRATION}) {
                assertThat(Provisions.of(book, attribute).treatment()).isEqualTo(Treatment.REFUSE);
            }
        }
    }

    @Test
    void refuseNoDemandByThemselvesForTheSameWordsAreLawfulForAnotherOwner() {
        assertThat(Provisions.of(Provisions.DEMANDS)).extracting(Provision::treatment)
                .doesNotContain(Treatment.REFUSE);
    }

    @Test
    void areWhyAConditionOfADemandConcernsAnybody() {
        assertThat(ConditionKind.SEX.concern().orElseThrow().zh()).startsWith("《就业促进法》");
        assertThat(ConditionKind.HEALTH.concern().orElseThrow().en()).contains("26", "29", "30");
        assertThat(ConditionKind.VETERAN.concern()).isEmpty();
        assertThat(ConditionKind.POLITICAL.concern()).isEmpty();
        assertThat(ConditionKind.CERTIFICATE.concern()).isEmpty();
    }
}
