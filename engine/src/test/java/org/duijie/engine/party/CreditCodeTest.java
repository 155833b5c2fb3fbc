package org.duijie.engine.party;

import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void theCheckCharacterIsThatOfTheStandardsWeights() {
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 1_000; n++) {
            RandomGenerator random = seeds.trial(n);
            StringBuilder code = new StringBuilder();
            int sum = 0;
            for (int weight : weights) {
                int value = random.nextInt(CHARACTERS.length());
                code.append(CHARACTERS.charAt(value));
                sum += value * weight;
            }
            int check = (31 - sum % 31) % 31;
            assertThat(CreditCode.isValid(code.toString() + CHARACTERS.charAt(check))).as(seeds.of(n)).isTrue();
            assertThat(CreditCode.isValid(code.toString() + CHARACTERS.charAt((check + 1) % 31))).isFalse();
        }
    }

    @Test
    void refusesWhatIsNoCodeAtAll() {
        assertThat(CreditCode.isValid("")).isFalse();
        assertThat(CreditCode.isValid("I".repeat(18))).isFalse();
        assertThat(CreditCode.isValid("1".repeat(17))).isFalse();
        assertThat(CreditCode.isValid("９".repeat(18))).isFalse();
    }
}
