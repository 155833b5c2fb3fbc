package org.duijie.engine.compare;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

import static org.assertj.core.api.Assertions.assertThat;

class TermFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the district wished for                    | 211303 | 211303        | SAME_COUNTY
            a town of the district wished for          | 211303004 | 211303     | SAME_COUNTY
            another district of the prefecture         | 211303 | 211302        | SAME_PREFECTURE
            the prefecture is wished for               | 211303 | 211300        | SAME_PREFECTURE
            another prefecture of the province         | 211303 | 210102        | SAME_PROVINCE
            the province is wished for                 | 211303 | 210000        | SAME_PROVINCE
            another province                           | 211303 | 110105        | ELSEWHERE
            two districts of a municipality            | 110101 | 110105        | SAME_PREFECTURE
            two cities that answer to their province   | 429004 | 429005        | SAME_PROVINCE
            the closest of several wishes counts       | 211303 | 110105+211302 | SAME_PREFECTURE
            anywhere                                   | 211303 | none          | ANYWHERE
            anywhere, place not stated                 | -      | none          | ANYWHERE
            wishes never asked for                     | 211303 | -             | UNKNOWN
            place not stated                           | -      | 211303        | UNKNOWN
            """)
    void relatesRegions(String scenario, String place, String wishes, RegionFit expected) {
        assertThat(TermFacts.region(Cells.one(place, Region::of), Cells.list(wishes, Region::of)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            works where the site is    | 211303 | 211303 | SAME_COUNTY
            works in the provincial capital | 211303 | 210106 | SAME_PROVINCE
            workplace not stated       | 211303 | -      | UNKNOWN
            site not stated            | -      | 211303 | UNKNOWN
            """)
    void relatesSiteAndWorkplace(String scenario, String site, String workplace, RegionFit expected) {
        assertThat(TermFacts.site(Cells.one(site, Region::of), Cells.one(workplace, Region::of)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the very occupation          | 2-02-07-01 | 2-02-07-01            | SAME
            another of the group         | 2-02-07-01 | 2-02-07-02            | SAME_GROUP
            the group itself is sought   | 2-02-07-01 | 2-02-07-00            | SAME_GROUP
            both know the group only     | 2-02-07-00 | 2-02-07-00            | SAME_GROUP
            another group                | 2-02-07-01 | 2-02-10-01            | SAME_MAJOR_GROUP
            only the first level in common | 2-02-07-01 | 2-06-03-00          | OTHER
            nothing in common            | 2-02-07-01 | 4-01-02-01            | OTHER
            the closest of several       | 2-02-07-01 | 4-01-02-01+2-02-07-02 | SAME_GROUP
            any                          | 2-02-07-01 | none                  | ANY
            wishes never asked for       | 2-02-07-01 | -                     | UNKNOWN
            occupation not stated        | -          | 2-02-07-01            | UNKNOWN
            """)
    void relatesOccupations(String scenario, String offered, String wishes, OccupationFit expected) {
        assertThat(TermFacts.occupation(Cells.one(offered, Occupation::of), Cells.list(wishes, Occupation::of)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            same group of three digits | C2614 | C2611    | SAME_GROUP
            same class                 | C2614 | C2614    | SAME_GROUP
            the division is sought     | C2614 | C26      | SAME_DIVISION
            another group              | C2614 | C2631    | SAME_DIVISION
            another division           | C2614 | C13      | SAME_SECTION
            another section            | C2614 | A01      | OTHER
            the closest of several     | C2614 | A01+C26  | SAME_DIVISION
            any                        | C2614 | none     | ANY
            never asked for            | C2614 | -        | UNKNOWN
            industry not stated        | -     | C26      | UNKNOWN
            """)
    void relatesIndustries(String scenario, String industry, String others, IndustryFit expected) {
        assertThat(TermFacts.industry(Cells.one(industry, Industry::of), Cells.list(others, Industry::of)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the very field                    | 催化剂开发          | 催化剂开发    | SAME
            a narrower field covers it        | 有机合成            | 催化剂开发    | SAME
            a sibling                         | 催化剂开发          | 加氢反应      | RELATED
            the broader field                 | 催化剂开发          | 有机合成      | RELATED
            another branch                    | 催化剂开发          | 气相色谱      | NONE
            another trunk                     | 催化剂开发          | 食用菌栽培    | NONE
            a trunk has nothing broader       | 橡胶与轮胎          | 食用菌栽培    | NONE
            the closest of several            | 食用菌栽培+催化剂开发 | 加氢反应    | RELATED
            asked, and none named             | 催化剂开发          | none          | NONE
            nothing asked for                 | none                | 催化剂开发    | NOT_REQUIRED
            never asked for                   | 催化剂开发          | -             | UNKNOWN
            fields not stated                 | -                   | 催化剂开发    | UNKNOWN
            """)
    void relatesFields(String scenario, String sought, String held, FieldFit expected) {
        assertThat(TermFacts.field(Cells.list(sought, TermFactsTest::skill), Cells.list(held, TermFactsTest::skill)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all                          | PLC编程+电气设计        | 电气设计+PLC编程 | 2       | 100
            some                         | PLC编程+电气设计+焊接   | PLC编程+Word     | 1       | 33
            none                         | PLC编程+电气设计        | Word             | 0       | 0
            a narrower skill counts      | 工业控制                | PLC编程          | 1       | 100
            a broader skill does not     | PLC编程                 | 工业控制         | 0       | 0
            asked for twice counts once  | PLC编程+PLC编程+焊接    | PLC编程          | 1       | 50
            nothing asked for            | none                    | -                | 0       | 100
            claims none                  | PLC编程                 | none             | 0       | 0
            never asked for              | PLC编程                 | -                | UNKNOWN | UNKNOWN
            skills not stated            | -                       | PLC编程          | UNKNOWN | UNKNOWN
            """)
    void countsSkills(String scenario, String asked, String held, String matched, String share) {
        var wanted = Cells.list(asked, TermFactsTest::skill);
        var claimed = Cells.list(held, TermFactsTest::skill);

        assertThat(TermFacts.matched(wanted, claimed)).isEqualTo(Cells.measured(matched));
        assertThat(TermFacts.share(wanted, claimed)).isEqualTo(Cells.measured(share));
    }

    private static Skill skill(String name) {
        return Skill.named(name).orElseThrow();
    }
}
