package org.duijie.rules.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.EducationFit;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.intake.Scenarios;
import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.lawful.Treatment;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.store.Store;
import org.duijie.engine.text.Text;
import org.duijie.rules.SmallBook;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.SheetTable;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

class AttributePartTest {
    private static final Actor ADMIN = new Actor("admin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SmallBook PLAIN = new SmallBook()
            .with("school,评分,唯一,,学历,,", "行号,学历,结论,理由", "学校-1,任意含缺数据,符合,好");

    private final DroolsBooks books = new DroolsBooks();
    @TempDir
    private static Path folder;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(folder, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void nothingIsExceptedAnyMore() {
        store.exceptions().list(null, 100).items().stream().filter(entry -> entry.ended() == null)
                .forEach(entry -> store.exceptions().end(entry.id(), ADMIN));
    }

    private List<Remark> remarks(BookSource source) {
        Reading<?> reading = books.reading(source);
        return new AttributePart(store.exceptions()).remarks(reading, reading, DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise", "routing"})
    void saysNothingAboutTheShippedBooks(String name) {
        assertThat(remarks(books.live(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            name of the book    | book.csv      | 项目,内容;名称,男性人才规则册                     | 内容     |    | 2
            name of a criterion | criteria.csv  | 评判项,名称,性质,命中方式,读取;a,本地户口,评分,唯一,学历 | 名称     | a  | 2
            English name        | criteria.csv  | 评判项,名称,英文名称;a,甲,women only              | 英文名称 | a  | 2
            outcome             | criteria.csv  | 评判项,名称,结果;a,甲,直接面试、未婚者面试        | 结果     | a  | 2
            group               | groups.csv    | 得分组,名称;g,汉族加分                            | 名称     | g  | 2
            heading             | 01-school.csv | 行号,年龄,结论,理由;x-1,任意,符合,好              | 年龄     |    | 1
            row id              | 01-school.csv | 行号,学历,结论,理由;限男性,任意,符合,好           | 行号     | 限男性 | 2
            condition           | 01-school.csv | 行号,学历,结论,理由;x-1,211,符合,好               | 学历     | x-1 | 2
            reason              | 01-school.csv | 行号,学历,结论,理由;x-1,任意,符合,好;x-2,任意,符合,35岁以下 | 理由 | x-2 | 3
            English reason      | 01-school.csv | 行号,学历,英文理由;x-1,任意,only the unmarried    | 英文理由 | x-1 | 2
            source              | 01-school.csv | 行号,学历,依据;x-1,任意,《残疾人优先办法》        | 依据     | x-1 | 2
            scenario            | scenarios.csv | 评判项,场景;school,无乙肝的毕业生                 | 场景     | school | 2
            """)
    void looksIntoEveryCornerOfABookAndSaysWhere(String corner, String file, String text, String column, String row,
            int line) {
        List<Remark> found = remarks(new SmallBook().with("school,评分,唯一,,学历,,", "行号,学历,结论,理由")
                .file(file, text.split(";")).source());

        assertThat(found).as(corner).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.ATTRIBUTE);
            assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
            assertThat(remark.spot()).isEqualTo(new Remark.Spot(file, row, line, column));
            assertThat(text).contains(remark.value());
        });
    }

    @Test
    void namesTheWordsTheLawAndWhatToDo() {
        Remark remark = remarks(PLAIN.file("01-school.csv", "行号,学历,结论,理由", "学校-1,任意含缺数据,符合,985院校").source())
                .getFirst();

        assertThat(remark.value()).isEqualTo("985");
        assertThat(remark.message().zh()).startsWith("变相触及受保护的特征：院校").contains("三个严禁");
        assertThat(remark.message().en()).contains("roundabout", "three prohibitions");
        assertThat(remark.hint().zh()).contains("合法例外");
    }

    @Test
    void looksAtTheFactsACriterionReads() {
        Reading<?> reading = Reading.of(new SmallBook().with("code,评分,唯一,,看不出,,", "行号,看不出,结论,理由",
                "x-1,任意含缺数据,符合,好").source(), Telling.FACTS);

        assertThat(new AttributePart(store.exceptions()).remarks(reading, reading, DAY)).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.spot()).isEqualTo(new Remark.Spot("criteria.csv", "code", 2, "读取"));
                    assertThat(remark.value()).isEqualTo("看不出");
                    assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SEX,      employment, support, 2026-11-22, WARNING
            SEX,      employment, 扶持-1,  2027-01-01, WARNING
            SEX,      employment, 扶持-2,  2027-01-01, REFUSED
            SEX,      employment, support, 2026-11-21, REFUSED
            SEX,      expertise,  support, 2027-01-01, REFUSED
            MARRIAGE, employment, support, 2027-01-01, REFUSED
            """)
    void onlyALiveExceptionForThatVeryPlaceTurnsARefusalIntoAWarning(Attribute attribute, String book, String scope,
            LocalDate until, Remark.Grade grade) {
        store.exceptions().add(
                new Exceptions.Claim(attribute, book, scope, "《妇女就业办法》", "第六条", "法规科", until), ADMIN);

        Remark remark = remarks(new SmallBook().with("support,评分,唯一,,学历,,", "行号,学历,结论,理由",
                "扶持-1,任意含缺数据,符合,女性优先").source()).getFirst();

        assertThat(remark.grade()).isEqualTo(grade);
        assertThat(remark.message().zh().contains("《妇女就业办法》第六条")).isEqualTo(grade == Remark.Grade.WARNING);
    }

    @Test
    void findsProtectedWordsInWhateverCellOfAShippedBook() {
        List<Scenarios.Row> phrases = Scenarios.table(Scenarios.class, "/org/duijie/engine/lawful/signs.txt")
                .filter(row -> !row.expected().getFirst().equals("-")).toList();
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 150; n++) {
            RandomGenerator random = seeds.trial(n);
            String name = random.nextBoolean() ? "employment" : "expertise";
            Scenarios.Row phrase = phrases.get(random.nextInt(phrases.size()));
            Insertion insertion = Insertion.of(books.live(name), phrase.text(), random);

            List<Remark> found = remarks(insertion.book());

            for (String attribute : phrase.expected().getFirst().split(" ")) {
                Attribute expected = Attribute.valueOf(attribute);
                if (Provisions.of(name, expected).treatment() != Treatment.ALLOW) {
                    assertThat(found).as(seeds.of(n) + insertion).anySatisfy(remark -> {
                        assertThat(remark.spot().file()).isEqualTo(insertion.file());
                        assertThat(remark.spot().line()).isEqualTo(insertion.line());
                        assertThat(remark.message().zh()).contains(expected.label().zh());
                    });
                }
            }
        }
    }

    /** Words written behind what stands in a random cell. */
    private record Insertion(BookSource book, String file, int line) {
        static Insertion of(BookSource book, String words, RandomGenerator random) {
            List<String> files = List.copyOf(book.sheets().keySet());
            String file = files.get(random.nextInt(files.size()));
            SheetTable table = SheetTable.parse(file, Objects.requireNonNull(book.sheets().get(file)));
            int row = random.nextInt(table.rows().size());
            int column = random.nextInt(table.headings().size());
            List<List<String>> rows = new ArrayList<>(table.rows());
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(column, cells.get(column).isEmpty() ? words : cells.get(column) + "，" + words);
            rows.set(row, cells);
            SortedMap<String, String> sheets = new TreeMap<>(book.sheets());
            sheets.put(file, new SheetTable(file, table.headings(), rows).csv());
            return new Insertion(new BookSource(book.ref(), sheets), file, row + 2);
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** A comparison one fact of which tells the sex without naming it. */
    record Telling(EducationFit code) {
        static final FactSet<Telling> FACTS = FactSet.of(Telling.class)
                .enumerated("code", Text.of("看不出", "code"), Text.of("某个代码", "some code"), EducationFit.class,
                        Telling::code)
                .touching(Attribute.SEX).build();
    }

}
