package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TermTest {

    private final JsonMapper json = JsonMapper.builder().build();

    private record Profile(Major major, List<Skill> skills, Map<Region, Integer> wishes, EducationLevel education) {}

    @Test
    void isWrittenAsItsCodeAndReadBackAsTheSameObject() {
        var profile = new Profile(Major.of("081301"), List.of(Skill.named("精馏").orElseThrow()),
                Map.of(Region.of("211303"), 1), EducationLevel.UNDERGRADUATE);

        var text = json.writeValueAsString(profile);

        assertThat(text).contains("\"major\":\"081301\"", "\"wishes\":{\"211303\":1}", "\"UNDERGRADUATE\"");
        assertThat(json.readValue(text, Profile.class)).isEqualTo(profile);
    }

    @Test
    void isRefusedByJsonWithTheSameHint() {
        assertThatThrownBy(() -> json.readValue("\"081399\"", Major.class)).isInstanceOf(JacksonException.class)
                .rootCause().isInstanceOf(UnknownTermException.class).hasMessageContaining("Maybe 0813");
    }

    @Test
    void showsNameAndCode() {
        assertThat(Major.of("081301")).hasToString("化学工程与工艺(081301)");
        assertThat(Industry.of("C2911")).hasToString(Industry.of("C2911").name() + "(C2911)");
    }

    @Test
    void namesWhatMayHaveBeenMeantWhenTheCodeIsUnknown() {
        assertThatThrownBy(() -> Major.of("化工工艺")).isInstanceOfSatisfying(UnknownTermException.class, e -> {
            assertThat(e).hasMessageContaining("\"化工工艺\" is no major.\nMaybe").hasMessageContaining(
                    "081301 化学工程与工艺");
            assertThat(e.text().zh()).contains("没有“化工工艺”这个专业。\n可能是 ", "081301 化学工程与工艺");
        });
    }

    @Test
    void offersNoHintWhereNothingIsLike() {
        assertThatThrownBy(() -> Industry.of("???")).hasMessage("\"???\" is no industry.");
    }

    @Test
    void quotesNoMoreOfALongValueThanAReaderNeeds() {
        assertThatThrownBy(() -> Region.of("长".repeat(5_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).contains("…"));
    }

    @Test
    void isFoundByNameOnlyWhereTheNameIsItsOwn() {
        assertThat(Major.named("化学工程与工艺")).containsSame(Major.of("081301"));
        assertThat(Major.named("哲学")).isEmpty();
        assertThat(Major.allNamed("哲学")).containsExactly(Major.of("01"), Major.of("010101"), Major.of("Y01"),
                Major.of("Y0101"));
        assertThat(Region.named("朝阳区")).isEmpty();
        assertThat(Region.named("朝阳市")).containsSame(Region.of("211300"));
        assertThat(Skill.named("PLC").map(Skill::name)).contains("PLC编程");
    }

    @Test
    void isAMajorWithOrWithoutTheMarksOfTheCatalogue() {
        var religion = Major.of("010103K");

        assertThat(religion).isSameAs(Major.of("010103"));
        assertThat(religion.isControlled()).isTrue();
        assertThat(religion.isSpecial()).isFalse();
        assertThat(religion.majorClass()).contains(Major.of("0101"));
        assertThat(religion.discipline()).isSameAs(Major.of("01"));
        assertThat(Major.of("0502100T").majorClass()).contains(Major.of("0502"));
        assertThat(Major.find("T")).isEmpty();
    }

    @Test
    void isAnIndustryWithOrWithoutTheLetterOfItsSection() {
        assertThat(Industry.find("2911")).containsSame(Industry.of("C2911"));
        assertThat(Industry.find("29")).containsSame(Industry.of("C29"));
        assertThat(Industry.find("9999")).isEmpty();
        assertThat(Industry.find("")).isEmpty();
    }

    @Test
    void isAnOccupationByTheUsualNameOfItsEngineers() {
        assertThat(Occupation.allNamed("地理信息系统工程师")).contains(Occupation.named("地理信息系统工程技术人员").orElseThrow());
    }

    @Test
    void marksGreenAndDigitalOccupations() {
        var surveying = Occupation.named("地理信息系统工程技术人员").orElseThrow();

        assertThat(surveying.isGreen()).isTrue();
        assertThat(surveying.isDigital()).isTrue();
        assertThat(Occupation.of("2-02-07-01").isGreen()).isFalse();
    }
}
