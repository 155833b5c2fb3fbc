package org.duijie.rules.drl;

import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class HandRulesTest {
    private static final String SOUND = """
            package bureau;
            // 同专业
            rule "同专业"
            when
                EmploymentComparison(major in (MajorFit.SAME_MAJOR, "属于所列类别"),
                    payGap >= 1 && payGap <= 10)
            then
                answer("专业-1");
            end
            rule other when EmploymentComparison() then answer("专业-2") end
            """;

    @Test
    void understandsOnePatternWithLiteralsAndOneAnswer() {
        HandRules rules = HandRules.parse(SOUND);

        assertThat(rules.flaws()).isEmpty();
        assertThat(rules.rules()).extracting(HandRule::row).containsExactly("专业-1", "专业-2");
        assertThat(rules.rules()).extracting(HandRule::line).containsExactly(3, 10);
        assertThat(rules.rules().getFirst().record()).isEqualTo("EmploymentComparison");
        assertThat(rules.rules().getFirst().test()).isEqualTo(new org.duijie.rules.drl.Test.All(List.of(
                all(5, any(compare("major", "==", "MajorFit.SAME_MAJOR", 5), compare("major", "==", "\"属于所列类别\"", 5))),
                all(6, compare("payGap", ">=", "1", 6), compare("payGap", "<=", "10", 6))), 5));
    }

    private static org.duijie.rules.drl.Test compare(String field, String sign, String literal, int line) {
        return new org.duijie.rules.drl.Test.Compare(field, sign, literal, line);
    }

    private static org.duijie.rules.drl.Test all(int line, org.duijie.rules.drl.Test... tests) {
        return new org.duijie.rules.drl.Test.All(List.of(tests), line);
    }

    private static org.duijie.rules.drl.Test any(org.duijie.rules.drl.Test... tests) {
        return new org.duijie.rules.drl.Test.Any(List.of(tests), tests[0].line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x == y", "payGap == degree", "$m : major", "eval(true)", "major.name() == \"x\"",
            "x == null",
            "x == true", "x == 1.5", "!(x == 1)", "x matches \".*\"", "x contains 1", "this.x == 1", "x == 1 ^ 2",
            "System.exit(1) == 1", "x == (1 + 2)", "x == java.lang.Integer.MAX_VALUE", "x", "x == \"a\\\"b\"",
            "x + 1 == 2",
            "x soundslike \"a\"", "1 == x"})
    void refusesEveryOtherConstraintWithItsLine(String constraint) {
        HandRules rules = HandRules.parse("rule a when\n C(\n" + constraint + ") then answer(\"r\"); end");

        assertThat(rules.rules()).isEmpty();
        assertThat(rules.flaws()).extracting(HandFlaw::line).containsOnly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not C()", "exists C()", "C() or C()", "C() C()", "eval(true)", "$c : C()", "C() from x",
            "", "forall(C())",
            "C(x == 1) over window:length(1)", "accumulate(C(); count(1))", "?q()"})
    void refusesEverythingButOnePattern(String condition) {
        HandRules rules = HandRules.parse("rule a\nwhen " + condition + " then answer(\"r\"); end");

        assertThat(rules.rules()).isEmpty();
        assertThat(rules.flaws()).isNotEmpty().allSatisfy(flaw -> assertThat(flaw.line()).isBetween(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1);", "answer(\"r\"); System.exit(1);", "answer(1);", "", "answer(\"r\" + x);",
            "insert(1); answer(\"r\");", "answer(\"a\", \"b\");", "answer(\"r\"); answer(\"s\");", "drools.halt();"})
    void refusesEveryOtherAction(String action) {
        HandRules rules = HandRules.parse("rule a when C() then\n " + action + "\nend");

        assertThat(rules.rules()).isEmpty();
        assertThat(rules.flaws()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import java.lang.System;", "global java.util.List x;", "function void f() {}",
            "declare T a : int end",
            "query q() end", "rule b extends a when C() then answer(\"r\"); end",
            "rule b salience 3 when C() then answer(\"r\"); end", "rule b no-loop when C() then answer(\"r\"); end",
            "@A rule b @B when C() then answer(\"r\"); end", "dialect \"java\"", "unit U;", "import function a.b.c;",
            "rule",
            "rule \"x\" when C(", "乱写", "rule b when C() then[x] answer(\"r\"); end", "\u0000", "((((((", "\"", "/*"})
    void refusesEverythingButPlainRules(String text) {
        assertThat(HandRules.parse(text + "\n").flaws()).isNotEmpty();
    }

    @Test
    void boundsWhatTheParserHasToTry() {
        assertThat(HandRules.parse("rule a when C(" + "(".repeat(50_000)).flaws()).hasSize(1);
        assertThat(HandRules.parse("x".repeat(200_000)).flaws()).hasSize(1);
    }

    @Test
    void neverFailsOnDamagedRules() {
        Seeds seeds = Seeds.fresh();
        int sound = 0;
        for (int n = 0; n < 1_000; n++) {
            String drl = damaged(seeds.trial(n));
            try {
                sound += HandRules.parse(drl).flaws().isEmpty() ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(seeds.of(n) + "\n" + drl, e);
            }
        }
        assertThat(sound).isBetween(1, 999);
    }

    private static String damaged(RandomGenerator random) {
        List<String> words = List.of("", "\"", "(", ")", "rule", "end", "then", "when", "||", "&&", "==", "in", "not",
                "\n", ";", "@",
                "\\", "/*", "\0", "𝄞", "from", "eval", "[", "{", "$", "//");
        StringBuilder drl = new StringBuilder(SOUND);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(drl.length());
            drl.replace(from, Math.min(drl.length(), from + random.nextInt(4)),
                    words.get(random.nextInt(words.size())));
        }
        return drl.toString();
    }
}
