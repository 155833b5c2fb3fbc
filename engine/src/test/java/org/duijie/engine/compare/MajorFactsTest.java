package org.duijie.engine.compare;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.vocabulary.Major;

import static org.assertj.core.api.Assertions.assertThat;

class MajorFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            exact major                                | 081301        | 081301 | SAME_MAJOR
            another major of the class                 | 081301        | 081302 | SAME_CLASS
            the class itself is asked for              | 0813          | 081301 | WITHIN
            the class asked for is named for the major | 0808          | 080801 | SAME_MAJOR
            only the class of the studies is known     | 0808          | 0808   | WITHIN
            only the class is known, a major is asked  | 080801        | 0808   | SAME_CLASS
            another class of the discipline            | 081301        | 080201 | SAME_DISCIPLINE
            the discipline itself is asked for         | 08            | 081301 | WITHIN
            another discipline                         | 0502          | 081301 | OTHER
            the closest of several counts              | 0502+081302   | 081301 | SAME_CLASS
            asked for beats near                       | 081302+08     | 081301 | WITHIN
            nothing asked for                          | none          | 081301 | NOT_REQUIRED
            nothing asked for, nothing stated          | none          | -      | NOT_REQUIRED
            graduate has not stated it                 | 081301        | -      | UNKNOWN
            position has not stated it                 | -             | 081301 | UNKNOWN
            """)
    void relatesMajors(String scenario, String asked, String studied, MajorFit expected) {
        List<Major> named = Cells.list(asked, Major::of);
        assertThat(MajorFacts.fit(named == null ? null : MajorsAsked.of(named), Cells.one(studied, Major::of)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            named beats widened                     | 081301 | 0813 | none | 081301 | SAME_MAJOR
            within what related majors widen to     | 081301 | 0813 | none | 081302 | WIDENED
            near what related majors widen to only  | 081301 | 0813 | none | 080201 | SAME_DISCIPLINE
            in both readings of an ambiguous word   | 030101 | none | 03   | 030101 | SAME_MAJOR
            in one reading of an ambiguous word     | 030101 | none | 03   | 030201 | UNKNOWN
            in neither reading of it                | 030101 | none | 03   | 081301 | OTHER
            only an unsure word, and in it          | none   | none | 03   | 030101 | UNKNOWN
            only an unsure word, and not in it      | none   | none | 03   | 081301 | OTHER
            """)
    void knowsWhatIsWidenedAndWhatIsUnsure(String scenario, String named, String widened, String unsure, String studied,
            MajorFit expected) {
        MajorsAsked asked = new MajorsAsked(majors(named), majors(widened), majors(unsure), false);
        assertThat(MajorFacts.fit(asked, Major.of(studied))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a graduate course that is named               | 0813+Y0817 | Y0817   | WITHIN
            a graduate course beside the one named        | 0813+Y0817 | Y0856   | SAME_DISCIPLINE
            a bachelor, where a graduate course is named  | 0813+Y0817 | 081301  | WITHIN
            a graduate course, only bachelors are named   | 0813       | Y0817   | CORRESPONDS
            a graduate course beside the major named      | 081301     | Y0817   | SAME_CLASS
            a bachelor, only a graduate course is named   | Y0817      | 081301  | CORRESPONDS
            a college course, only bachelors are named    | 0809       | Z510203 | CORRESPONDS
            a college course of another discipline        | 0809       | Z5801   | OTHER
            """)
    void comparesAcrossCataloguesOnlyWhatTheTextLeavesOpen(String scenario, String asked, String studied,
            MajorFit expected) {
        assertThat(MajorFacts.fit(MajorsAsked.of(majors(asked)), Major.of(studied))).isEqualTo(expected);
    }

    @Test
    void limitsToWhatIsListedOnlyWhereTheTextSaysSo() {
        List<Major> named = List.of(Major.of("0813"));
        assertThat(MajorFacts.limit(new MajorsAsked(named, List.of(), List.of(), true))).isEqualTo(MajorLimit.ONLY);
        assertThat(MajorFacts.limit(MajorsAsked.of(named))).isEqualTo(MajorLimit.OPEN);
        assertThat(MajorFacts.limit(null)).isEqualTo(MajorLimit.UNKNOWN);
    }

    private static List<Major> majors(String cell) {
        List<Major> majors = Cells.list(cell, Major::of);
        return majors == null ? List.of() : majors;
    }
}
