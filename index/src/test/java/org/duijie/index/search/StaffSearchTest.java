package org.duijie.index.search;

import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StaffSearchTest {
    private static final Enterprise HONGDA = enterprise("ent-01", "宏达化工有限公司", "91110000802100433B");
    private static final Enterprise FARM = enterprise("ent-02", "青禾农业合作社", null);

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() {
        shelf.close();
    }

    private static Enterprise enterprise(String id, String name, @Nullable String code) {
        return new Enterprise(id, name, code, new Contact("0421-2811111", "boss@example.com"), Region.of("211303"),
                Industry.of("C26"));
    }

    private static Need position(String id, String title, String description) {
        return position(id, title, description, "\"headcount\": 1");
    }

    private static Need position(String id, String title, String description, String terms) {
        return Json.read("""
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "%s", "description": "%s",
                 "terms": {%s}}""".formatted(id, title, description, terms), Need.class);
    }

    private static Party graduate(String id, String name) {
        return Json.read("""
                {"kind": "graduate", "id": "%s", "name": "%s", "school": "沈阳化工大学",
                 "contact": {"phone": "13912345678"},
                 "profile": {"major": "081301", "education": "MASTER", "skills": [], "wantedRegions": ["211303"]}}"""
                .formatted(id, name), Party.class);
    }

    private Shelf town() {
        return shelf.put(HONGDA, FARM).put(graduate("g-1", "欧阳思远"), graduate("g-2", "王小明")).segment()
                .post(HONGDA, position("p-1", "化工工艺员", "负责反应精馏塔的日常操作。"),
                        position("p-2", "仓库保管员", "记录反应釜用料，懂 PLC 编程者优先。"),
                        position("p-3", "精馏操作工", "精馏岗位倒班。"));
    }

    @ParameterizedTest
    @CsvSource({"化工工艺员, p-1", "日常操作, p-1", "保管, p-2", "plc, p-2", "合作社, ent-02", "倒班, p-3", "仓库 反应釜, p-2",
            "宏达 保管员, p-2", "思远, ''", "沈阳化工大学 硕士 化学工程, g-1|g-2"})
    void findsWhatHasEveryWordWhereverItStands(String words, String ids) {
        assertThat(Ask.words(words).ids(town()))
                .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split("\\|"));
    }

    @Test
    void keepsTermsOfTheDictionaryWhole() {
        town();

        assertThat(Ask.words("反应精馏").ids(shelf)).containsExactly("p-1");
        assertThat(Ask.words("精馏").ids(shelf)).containsExactly("p-3", "p-1");
        assertThat(Ask.words("反应").ids(shelf)).contains("p-1");
    }

    @Test
    void ranksATermBelowWhereItsPartsStandApart() {
        shelf.post(HONGDA, position("apart", "操作员", "先做反应，然后精馏。"), position("whole", "操作员", "会反应精馏。"));

        assertThat(Ask.words("反应精馏").ids(shelf)).containsExactly("whole", "apart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"宏", "达化", "达化工", "hongda", "hongdahuag", "hdhg", "hdhgyxgs", "HongDa", "hóngdá",
            "宏 huagong",
            "dhg 公司", "宏达化工", "宏達化工", "ＨＤＨＧ"})
    void findsANameByAnyPieceOfItAndByPinyin(String words) {
        assertThat(Ask.words(words).only(Facet.WHAT, "party").ids(town())).containsExactly("ent-01");
    }

    @Test
    void mixesPinyinAndCharacters() {
        assertThat(Ask.words("hgg 工艺").ids(town())).containsExactly("p-1");
        assertThat(Ask.words("hdhg 精馏操作").ids(shelf)).containsExactly("p-3", "p-1");
    }

    @Test
    void findsTermsByPinyinAndByTheirOtherNames() {
        town().post(HONGDA, position("p-4", "技术员", "", "\"headcount\": 1, \"skills\": [\"S0001\"]"));

        assertThat(Ask.words("jixieshejiyuzhizao").ids(shelf)).containsExactly("p-4");
        assertThat(Ask.words("技术员 机械").ids(shelf)).containsExactly("p-4");
        assertThat(Ask.words("hxgcygy").only(Facet.KIND, "graduate").ids(shelf)).containsExactly("g-1", "g-2");
    }

    @Test
    void doesNotReadPinyinIntoChinese() {
        assertThat(Ask.words("红").ids(town())).isEmpty();
    }

    @Test
    void findsPersonsByNameOnlyForWhomMaySeeThem() {
        town();

        for (String name : List.of("欧阳思远", "欧阳", "欧", "思远", "ouyang", "oysy")) {
            assertThat(Ask.words(name).ids(shelf)).as(name).isEmpty();
            assertThat(Ask.words(name).withPersons().ids(shelf)).as(name).containsExactly("g-1");
        }
        assertThat(Ask.all().by(Sorting.NAME).only(Facet.KIND, "graduate").ids(shelf)).containsExactly("g-1", "g-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13912345678", "139", "2811111", "boss", "example.com", "boss@example.com"})
    void knowsNoContacts(String words) {
        assertThat(Ask.words(words).withPersons().ids(town())).isEmpty();
    }

    @Test
    void putsAnIdAndACreditCodeFirst() {
        town().post(HONGDA, position("p-01", "ent-01 联络员", "91110000802100433B ent-01 宏达"));

        assertThat(Ask.words("ent-01").ids(shelf)).first().isEqualTo("ent-01");
        assertThat(Ask.words("91110000802100433b").ids(shelf)).first().isEqualTo("ent-01");
        assertThat(Ask.words("ENT-0").ids(shelf)).startsWith("ent-01", "ent-02");
    }

    @Test
    void putsWhatStandsTogetherInANameFirst() {
        shelf.put(enterprise("a", "达宏工化有限公司化工厂", null), enterprise("b", "宏达化工有限公司", null),
                enterprise("c", "工宏达有限化工公司", null));

        assertThat(Ask.words("宏达化工").ids(shelf)).first().isEqualTo("b");
    }

    @Test
    void narrowsByWhatLiesBelow() {
        town();

        assertThat(Ask.all().only(Facet.REGION, "210000").of(shelf).total()).isEqualTo(4);
        assertThat(Ask.all().only(Facet.REGION, "211303").of(shelf).total()).isEqualTo(4);
        assertThat(Ask.all().only(Facet.REGION, "110000").of(shelf).total()).isZero();
        assertThat(Ask.all().only(Facet.MAJOR, "0813").ids(shelf)).containsExactly("g-1", "g-2");
        assertThat(Ask.all().only(Facet.INDUSTRY, "C").ids(shelf)).containsExactly("ent-01", "ent-02");
        assertThat(Ask.all().only(Facet.OWNER, "ent-01").of(shelf).total()).isEqualTo(3);
        assertThat(Ask.all().only(Facet.KIND, "graduate", "enterprise").of(shelf).total()).isEqualTo(4);
    }

    @Test
    void findsWhatIsPending() {
        town().put(position("p-5", "巡防队员", ""), Standing.PENDING, HONGDA);

        assertThat(Ask.all().only(Facet.STANDING, "pending").ids(shelf)).containsExactly("p-5");
    }

    @Test
    void sortsByNameAsItSoundsAndByPay() {
        shelf.put(enterprise("b", "重庆某厂", null), enterprise("c", "安达公司", null), enterprise("a", "北方集团", null));
        shelf.post(HONGDA, position("low", "甲", "", "\"payToYuanPerMonth\": 4000, \"headcount\": 1"),
                position("none", "乙", ""),
                position("high", "丙", "", "\"payFromYuanPerMonth\": 9000, \"headcount\": 1"));

        assertThat(Ask.all().by(Sorting.NAME).only(Facet.WHAT, "party").ids(shelf)).containsExactly("c", "a", "b");
        assertThat(Ask.all().by(Sorting.PAY).only(Facet.WHAT, "need").ids(shelf)).containsExactly("high", "low",
                "none");
    }

    @Test
    void saysWhichWordOrFilterLeftNothingOver() {
        Answer word = Ask.words("精馏 航天").of(town());
        Answer filter = Ask.words("精馏").only(Facet.REGION, "110000").of(shelf);

        assertThat(word.reasons()).extracting(r -> r.words().getFirst(), Answer.Reason::alone, Answer.Reason::without)
                .containsExactly(tuple("精馏", 2L, 0L), tuple("航天", 0L, 2L));
        assertThat(filter.reasons()).extracting(Answer.Reason::facet).containsExactly(null, Facet.REGION);
        assertThat(filter.reasons().getLast().without()).isEqualTo(2);
        assertThat(Ask.words("精馏").of(shelf).reasons()).isEmpty();
    }

    @Test
    void findsNothingForSignsAlone() {
        assertThat(Ask.words("？！*").of(town()).total()).isZero();
        assertThat(Ask.words("  ").of(shelf).total()).isEqualTo(7);
        assertThat(Ask.words("的").of(shelf).total()).isPositive();
    }

    @Test
    void refusesWhatCannotBeAskedAllAtOnce() {
        Question question = new Question("长".repeat(201), false, Map.of(Facet.REGION, List.of("x"),
                Facet.KIND, List.of("dragon")), Sorting.NAME, null, 101);

        assertThatThrownBy(() -> new Ask(question).of(shelf)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.violations()).extracting(v -> v.place()).containsExactly("q", "kind",
                        "region", "limit"));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
