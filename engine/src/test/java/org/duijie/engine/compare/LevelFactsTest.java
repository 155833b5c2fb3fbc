package org.duijie.engine.compare;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.TitleRank;

import static org.assertj.core.api.Assertions.assertThat;

class LevelFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            higher               | 大专 | -    | 本科       | ABOVE
            as asked for         | 本科 | -    | 本科       | MEETS
            one level lower      | 本科 | -    | 大专       | ONE_BELOW
            two levels lower     | 本科 | -    | 中专       | BELOW
            far lower            | 博士研究生 | - | 高中    | BELOW
            the only level accepted | 本科 | 本科 | 本科    | MEETS
            above the only level | 本科 | 本科 | 硕士研究生 | ABOVE_LIMIT
            below the only level | 本科 | 本科 | 大专       | ONE_BELOW
            the upper of two     | 大专 | 本科 | 本科       | ABOVE
            above both           | 大专 | 本科 | 博士研究生 | ABOVE_LIMIT
            only a highest level | -    | 大专 | 高中       | MEETS
            above a highest level | -   | 大专 | 本科       | ABOVE_LIMIT
            nothing asked for    | -    | -    | 高中       | NOT_REQUIRED
            neither stated       | -    | -    | -          | NOT_REQUIRED
            graduate has not stated it | 本科 | - | -       | UNKNOWN
            """)
    void measuresEducation(String scenario, String least, String most, String reached, EducationFit expected) {
        assertThat(LevelFacts.education(Cells.one(least, EducationLevel::ofName),
                Cells.one(most, EducationLevel::ofName), Cells.one(reached, EducationLevel::ofName)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            higher                                | 学士 | 硕士 | -    | MEETS
            as asked for                          | 学士 | 学士 | 本科 | MEETS
            lower                                 | 硕士 | 学士 | 本科 | LACKS
            a college graduate holds none         | 学士 | -    | 大专 | LACKS
            an undergraduate may or may not       | 学士 | -    | 本科 | UNKNOWN
            nothing asked for                     | -    | -    | 大专 | NOT_REQUIRED
            neither level nor degree stated       | 学士 | -    | -    | UNKNOWN
            """)
    void measuresDegree(String scenario, String least, String held, String reached, DegreeFit expected) {
        assertThat(LevelFacts.degree(Cells.one(least, Degree::ofName), Cells.one(held, Degree::ofName),
                Cells.one(reached, EducationLevel::ofName))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            higher               | 副高 | 正高 | ABOVE
            as asked for         | 副高 | 副高 | MEETS
            lower                | 副高 | 中级 | BELOW
            nothing asked for    | -    | 初级 | NOT_REQUIRED
            not stated           | 副高 | -    | UNKNOWN
            """)
    void measuresTitle(String scenario, String least, String held, TitleFit expected) {
        assertThat(LevelFacts.title(Cells.one(least, TitleRank::ofName), Cells.one(held, TitleRank::ofName)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            higher               | 4 | 6 | MEETS
            as asked for         | 4 | 4 | MEETS
            lower                | 6 | 4 | BELOW
            none passed          | 4 | 0 | BELOW
            none asked for       | 0 | - | NOT_REQUIRED
            not asked            | 4 | - | UNKNOWN
            position says nothing | - | 6 | UNKNOWN
            """)
    void measuresEnglish(String scenario, String least, String passed, EnglishFit expected) {
        assertThat(LevelFacts.english(Cells.one(least, Integer::valueOf), Cells.one(passed, Integer::valueOf)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            more than enough     | 6 | 12 | 0
            just enough          | 6 | 6  | 0
            too little           | 6 | 2  | 4
            none asked for       | 0 | -  | 0
            not stated           | 6 | -  | UNKNOWN
            need says nothing    | - | 6  | UNKNOWN
            """)
    void measuresWhatIsMissing(String scenario, String asked, String available, String expected) {
        assertThat(LevelFacts.shortfall(Cells.one(asked, Integer::valueOf), Cells.one(available, Integer::valueOf)))
                .isEqualTo(Cells.measured(expected));
    }
}
