package org.duijie.rules.eval;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.duijie.engine.intake.EducationRequirement;
import org.duijie.engine.intake.EducationText;
import org.duijie.engine.vocabulary.EducationLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** The half of the hand-made sets that may be looked at holds the intake to what it was measured at. */
class HandSetsTest {

    @Test
    void readsRequirementsOfMajorsAsACarefulReaderWould() {
        HandReport report = HandReport.of("majors", HandSet.Half.OPEN);

        assertAtLeast(report, "named", 0.98, 0.97);
        assertAtLeast(report, "ambiguous", 0.98, 0.98);
        assertThat(report.right()).isGreaterThanOrEqualTo(report.texts() * 90 / 100);
    }

    @Test
    void readsRequirementsOfEducationAsACarefulReaderWould() {
        HandReport report = HandReport.of("education", HandSet.Half.OPEN);

        assertAtLeast(report, "least", 0.97, 0.9);
        assertAtLeast(report, "most", 0.97, 0.97);
    }

    @Test
    void readsPayAsACarefulReaderWould() {
        HandReport report = HandReport.of("pay", HandSet.Half.OPEN);

        assertAtLeast(report, "from", 0.98, 0.98);
        assertAtLeast(report, "to", 0.96, 0.98);
        assertAtLeast(report, "basis", 0.98, 0.98);
    }

    @Test
    void findsMostSkillsOfADescription() {
        assertAtLeast(HandReport.of("skills", HandSet.Half.OPEN), "skills", 0.7, 0.75);
    }

    @Test
    void takesEveryFormOfAnOfficialTableToExactlyItsLevelsOfEducation() {
        for (Map.Entry<String, Set<EducationLevel>> form : EducationTruth.LEVELS.entrySet()) {
            EducationRequirement read = EducationText.read(form.getKey());

            assertThat(Arrays.stream(EducationLevel.values()).filter(level -> satisfies(level, read)))
                    .as(form.getKey()).containsExactlyElementsOf(EnumSet.copyOf(form.getValue()));
        }
    }

    private static boolean satisfies(EducationLevel level, EducationRequirement asked) {
        return (asked.least() == null || level.atLeast(asked.least()))
                && (asked.most() == null || asked.most().atLeast(level));
    }

    private static void assertAtLeast(HandReport report, String kind, double precision, double recall) {
        Tally tally = report.kinds().getOrDefault(kind, Tally.NONE);
        assertThat(tally.hits()).as(kind).isPositive();
        assertThat(tally.precision()).as(kind + " precision, see " + report.failures())
                .isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as(kind + " recall, see " + report.failures()).isGreaterThanOrEqualTo(recall);
    }
}
