package org.duijie.engine.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.sheet.grid.Workbooks;
import org.duijie.engine.vocabulary.Degree;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportDeskTest {

    private static final List<String> GRADUATES = List.of("姓名", "学校", "所学专业", "学历", "毕业年份", "手机号码");

    @TempDir
    Path directory;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The layout of public tables of posts, with invented posts. */
    private static byte[] posts() {
        return Desk.csv(List.of(
                List.of("表", "招录单位", "职位名称", "职位代码", "招录人数", "年龄要求", "学历要求", "学位要求", "专业（学科）类别", "工作经历", "其他要求", "体检标准",
                        "是否进行体能测评", "备注"),
                List.of("甲", "凌川县水务局", "一级科员", "90001", "2", "18周岁以上、35周岁以下", "本科及以上", "与学历相对应的学位", "本科：水利类（0811）", "无",
                        "中共党员", "通用标准", "否", ""),
                List.of("甲", "凌川县水务局", "一级科员", "90001", "2", "18周岁以上、35周岁以下", "本科及以上", "与学历相对应的学位", "本科：水利类（0811）", "无",
                        "中共党员", "通用标准", "否", ""),
                List.of("乙", "凌川师范学校", "教师", "90002", "若干", "", "仅限本科", "无要求", "不限专业", "2年以上", "", "", "", ""),
                List.of("乙", "凌川化工有限公司", "操作工", "90003", "3人", "", "大专及以上", "无要求", "某某未知专业", "无", "", "", "", "")));
    }

    @Test
    void takesAPublicTableOfPostsWhole() {
        ImportPlan plan = desk.plan(ListKind.POSITION, posts());

        assertThat(plan.tally().words().zh()).isEqualTo("4 行可导入 / 0 行有误 / 0 条疑似重复");
        assertThat(plan.owners()).extracting(owner -> owner.partyKind()).containsExactly(PartyKind.DEPARTMENT,
                PartyKind.INSTITUTION, PartyKind.ENTERPRISE);
        assertThat(plan.tally().pending()).isEqualTo(2);
        Position first = (Position) Objects
                .requireNonNull(Objects.requireNonNull(plan.rows().getFirst().record()).need());
        assertThat(first.terms().headcount()).isEqualTo(2);
        assertThat(first.terms().education()).isEqualTo(EducationLevel.UNDERGRADUATE);
        assertThat(first.terms().degree()).isEqualTo(Degree.BACHELOR);
        assertThat(Objects.requireNonNull(first.terms().majors()).named()).contains(Major.of("0811"));
        assertThat(first.conditions()).extracting(condition -> condition.kind()).contains(ConditionKind.AGE);
        assertThat(first.requirement()).contains("专业要求：本科：水利类（0811）", "其他要求：中共党员", "职位代码：90001");
        assertThat(plan.rows().get(2).remarks()).extracting(note -> note.column()).containsExactly("E");
        assertThat(plan.rows().get(3).remarks()).extracting(note -> note.heading()).contains("专业（学科）类别");
    }

    @Test
    void theSameListAgainChangesNothing() {
        ImportResult first = desk.imported(ListKind.POSITION, posts(), ImportOptions.WITHOUT_DUPLICATES);
        long changes = desk.store.changes().last();

        ImportResult second = desk.imported(ListKind.POSITION, posts(), new ImportOptions(true));

        assertThat(first).isEqualTo(new ImportResult(4, 0, 3, List.of()));
        assertThat(second).isEqualTo(new ImportResult(0, 4, 0, List.of()));
        assertThat(desk.store.changes().last()).isEqualTo(changes).isEqualTo(7);
    }

    @Test
    void saysAllThatIsWrongWithAllRowsAtOnce() {
        byte[] list = Desk.csv(List.of(GRADUATES, List.of("王一", "凌川大学", "会计学", "本课", "2026届", "1.39E+10"),
                List.of("", "凌川大学", "会计学", "本科", "2026年13月", "13800000001"),
                List.of("王三", "凌川大学", "会计学", "本科", "2026届", "13800000002")));

        ImportPlan plan = desk.plan(ListKind.GRADUATE, list);

        assertThat(plan.tally().words().zh()).isEqualTo("1 行可导入 / 2 行有误 / 0 条疑似重复");
        assertThat(plan.rows().getFirst().problems()).extracting(note -> note.column() + note.heading() + note.value())
                .containsExactly("F手机号码", "D学历本课");
        assertThat(plan.rows().getFirst().problems().get(1).hint().zh()).contains("本科");
        assertThat(plan.rows().get(1).problems()).extracting(note -> note.column() + note.heading())
                .containsExactly("E毕业年份", "A姓名");
        assertThat(plan.rows().getFirst().problems().toString()).doesNotContain("王一", "1.39E+10");
    }

    @Test
    void importsValidRowsAlone() {
        byte[] list = Desk.csv(List.of(GRADUATES, List.of("王一", "凌川大学", "会计学", "本课", "2026届", "13800000001"),
                List.of("王三", "凌川大学", "会计学", "本科", "2026届", "13800000002")));

        assertThat(desk.imported(ListKind.GRADUATE, list, ImportOptions.WITHOUT_DUPLICATES).written()).isEqualTo(1);

        Graduate graduate = (Graduate) desk.store.parties().list(PartyKind.GRADUATE, null, true, null, 10).items()
                .getFirst().value();
        assertThat(graduate.name()).isEqualTo("王三");
        assertThat(graduate.school()).isEqualTo("凌川大学");
        assertThat(graduate.profile().graduated()).hasToString("2026-06-30");
        assertThat(Objects.requireNonNull(graduate.profile().major()).name()).isEqualTo("会计学");
    }

    @Test
    void showsSuspectedDuplicatesSideBySideAndImportsThemOnlyWhenTold() {
        byte[] before = Desk.csv(List.of(GRADUATES, List.of("王三", "凌川大学", "会计学", "本科", "2026届", "13800000002")));
        desk.imported(ListKind.GRADUATE, before, ImportOptions.WITHOUT_DUPLICATES);
        byte[] list = Desk.csv(List.of(GRADUATES, List.of("王三", "凌川大学", "审计学", "本科", "2026届", "13800000003"),
                List.of("李四", "凌川大学", "会计学", "本科", "2026届", "13800000004"),
                List.of("李四", "凌川大学", "会计学", "本科", "2026届", "13800000005")));

        ImportPlan plan = desk.plan(ListKind.GRADUATE, list);

        assertThat(plan.tally().words().zh()).isEqualTo("1 行可导入 / 0 行有误 / 2 条疑似重复");
        PlanRow.Twin onRecord = Objects.requireNonNull(plan.rows().getFirst().twin());
        assertThat(onRecord.row()).isZero();
        assertThat(onRecord.sides()).filteredOn(side -> side.column().key().equals("contact.phone")).singleElement()
                .satisfies(side -> {
                    assertThat(side.column().personal()).isTrue();
                    assertThat(side.here()).isEqualTo("13800000003");
                    assertThat(side.there()).isEqualTo("13800000002");
                });
        assertThat(Objects.requireNonNull(plan.rows().get(2).twin()).row()).isEqualTo(3);
        assertThat(desk.imported(ListKind.GRADUATE, list, ImportOptions.WITHOUT_DUPLICATES).written()).isEqualTo(1);
        assertThat(desk.imported(ListKind.GRADUATE, list, new ImportOptions(true)).written()).isEqualTo(2);
    }

    @Test
    void suspectsOrganisationsOfOneCreditCode() {
        List<String> headings = List.of("企业名称", "统一社会信用代码");
        desk.imported(ListKind.ENTERPRISE, Desk.csv(List.of(headings, List.of("凌川化工厂", ""))),
                ImportOptions.WITHOUT_DUPLICATES);
        byte[] withCode = Desk.csv(List.of(headings, List.of("凌川化工厂", "91350100M000100Y43")));
        assertThat(desk.plan(ListKind.ENTERPRISE, withCode).rows().getFirst().state()).isEqualTo(PlanRow.State.CHANGED);
        desk.imported(ListKind.ENTERPRISE, withCode, ImportOptions.WITHOUT_DUPLICATES);

        ImportPlan plan = desk.plan(ListKind.ENTERPRISE, Desk.csv(List.of(headings,
                List.of("凌川精细化工有限公司", "91350100M000100Y43"), List.of("城南厂", "91350100M000100Y44"))));

        assertThat(plan.rows()).extracting(PlanRow::state).containsExactly(PlanRow.State.DUPLICATE,
                PlanRow.State.FAULTY);
    }

    @Test
    void everyRowOfAnOrganisationThatCannotBeEnteredIsFaulty() {
        String endless = "长".repeat(101);
        byte[] list = Desk.csv(List.of(List.of("单位名称", "岗位名称"), List.of(endless, "工艺员"), List.of(endless, "质检员"),
                List.of("凌川化工厂", "质检员")));

        ImportPlan plan = desk.plan(ListKind.POSITION, list);

        assertThat(plan.rows()).extracting(PlanRow::state).containsExactly(PlanRow.State.FAULTY, PlanRow.State.FAULTY,
                PlanRow.State.NEW);
        assertThat(plan.rows().subList(0, 2)).allSatisfy(row -> assertThat(row.problems()).singleElement()
                .satisfies(note -> assertThat(note.heading()).isEqualTo("单位名称")));
        assertThat(plan.owners()).extracting(owner -> owner.name()).containsExactly("凌川化工厂");
    }

    @Test
    void findsHeadingsBelowTitlesAndInTwoRows() {
        byte[] list = Workbooks.xlsx(workbook -> {
            Workbooks.sheet(workbook, "说明", List.of(List.of("请按要求填写")));
            var sheet = Workbooks.sheet(workbook, "报名表",
                    List.of(List.of("2026年招聘岗位一览表", "", "", "", ""), List.of("填表须知：请如实填写", "", "", "", ""),
                            List.of("用人单位", "岗位", "", "要求", ""), List.of("", "名称", "人数", "学历", "专业"),
                            List.of("凌川化工厂", "工艺员", "2", "本科及以上", "化工与制药类"), List.of("用人单位", "名称", "人数", "学历", "专业"),
                            List.of("凌川化工厂", "质检员", "1", "大专及以上", "不限"), List.of("合计", "", "3", "", "")));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
        });

        ImportPlan plan = desk.plan(ListKind.POSITION, list);

        assertThat(plan.mappings().getFirst().row()).isEqualTo(4);
        assertThat(plan.mappings().getFirst().headings()).extracting(heading -> heading.column()).contains("ownerName",
                "title", "terms.headcount", "terms.education", "terms.majors");
        assertThat(plan.rows()).filteredOn(row -> row.state() == PlanRow.State.NEW).extracting(PlanRow::title)
                .containsExactly("工艺员", "质检员");
        assertThat(plan.notices()).extracting(notice -> notice.zh()).anyMatch(notice -> notice.contains("说明"));
    }

    @Test
    void remembersWhatWasSaidOfHeadings() {
        byte[] list = Desk.csv(List.of(List.of("甲方", "招什么人", "岗位描述"), List.of("凌川化工厂", "工艺员", "三班")));
        Map<String, String> chosen = Map.of("甲方", "ownerName", "招什么人", "title", "岗位描述", "");
        byte[] known = Desk.csv(List.of(List.of("岗位名称", "单位名称"), List.of("工艺员", "凌川化工厂")));
        assertThat(desk.plan(ListKind.POSITION, known).tally().fresh()).isEqualTo(1);
        assertThat(desk.plan(ListKind.POSITION, list).tally().ready()).isZero();

        ImportJob job = desk.checked(ListKind.POSITION, list, chosen);
        desk.desk.commit(job.id(), ImportOptions.WITHOUT_DUPLICATES, Desk.CLERK);
        Desk.rested(job);
        ImportPlan again = desk.plan(ListKind.POSITION, list);

        assertThat(job.result().written()).isEqualTo(1);
        assertThat(again.tally().same()).isEqualTo(1);
        assertThat(again.mappings().getFirst().headings()).extracting(heading -> heading.how())
                .containsOnly(Mapping.How.SAVED);
    }

    @Test
    void tellsOfHeadingsThatRepeatOrAreNotKnown() {
        byte[] list = Desk.csv(List.of(List.of("姓名", "姓名", "星座", "毕业院校名"), List.of("王一", "王二", "天秤", "凌川大学")));

        var headings = desk.plan(ListKind.GRADUATE, list).mappings().getFirst().headings();

        assertThat(headings).extracting(heading -> heading.how()).containsExactly(Mapping.How.NAMED,
                Mapping.How.REPEATED,
                Mapping.How.NONE, Mapping.How.SIMILAR);
    }

    @Test
    void showsHeadingsNobodyKnowsSoThatAPersonCanSayWhatTheyMean() {
        byte[] list = Desk.csv(List.of(List.of("甲", "乙"), List.of("王三", "本科")));

        ImportPlan plan = desk.plan(ListKind.GRADUATE, list);
        ImportJob told = desk.checked(ListKind.GRADUATE, list, Map.of("甲", "name"));

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.mappings().getFirst().headings()).extracting(heading -> heading.words() + heading.how())
                .containsExactly("甲NONE", "乙NONE");
        assertThat(plan.notices()).singleElement()
                .satisfies(notice -> assertThat(notice.zh()).contains("指定各列", "姓名、"));
        assertThat(Objects.requireNonNull(told.plan()).rows()).extracting(PlanRow::title).containsExactly("王三");
    }

    @Test
    void refusesWhatHasNoHeadingsAtAll() {
        ImportJob job = desk.checked(ListKind.GRADUATE, Desk.csv(List.of(List.of("通知"), List.of("请尽快报名"))), Map.of());

        assertThat(job.progress().state()).isEqualTo(ImportState.REFUSED);
        assertThat(job.violations().getFirst().message().zh()).contains("没有找到毕业生的表头");
        assertThatThrownBy(() -> desk.desk.commit(job.id(), ImportOptions.WITHOUT_DUPLICATES, Desk.CLERK))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aListOfHeadingsAloneIsAnEmptyPlan() {
        assertThat(desk.plan(ListKind.GRADUATE, Desk.csv(List.of(GRADUATES))).rows()).isEmpty();
    }

    @Test
    void leavesAloneWhatAListDoesNotSpeakOf() {
        desk.imported(ListKind.GRADUATE, Desk.csv(List.of(GRADUATES,
                List.of("王三", "凌川大学", "会计学", "本科", "2026届", "13800000002"))), ImportOptions.WITHOUT_DUPLICATES);
        String id = desk.store.parties().list(PartyKind.GRADUATE, null, true, null, 1).items().getFirst().value().id();

        desk.imported(ListKind.GRADUATE, Desk.csv(List.of(List.of("编号", "姓名", "技能", "学历"), List.of(id, "王三", "无", ""))),
                ImportOptions.WITHOUT_DUPLICATES);

        Graduate graduate = (Graduate) desk.store.parties().find(id).orElseThrow().value();
        assertThat(graduate.profile().skills()).isEmpty();
        assertThat(graduate.profile().education()).isEqualTo(EducationLevel.UNDERGRADUATE);
        assertThat(graduate.contact().phone()).isEqualTo("13800000002");
    }

    @Test
    void doesNotWriteOverWhatSomebodyChangedAfterTheCheck() {
        byte[] list = Desk.csv(List.of(GRADUATES, List.of("王三", "凌川大学", "会计学", "本科", "2026届", "13800000002")));
        ImportJob job = desk.checked(ListKind.GRADUATE, list, Map.of());
        desk.imported(ListKind.GRADUATE,
                Desk.csv(List.of(GRADUATES, List.of("王三", "凌川大学", "会计学", "大专", "2026届", "13800000002"))),
                ImportOptions.WITHOUT_DUPLICATES);

        desk.desk.commit(job.id(), ImportOptions.WITHOUT_DUPLICATES, Desk.CLERK);

        assertThat(Desk.rested(job).result().refused()).singleElement()
                .satisfies(refused -> assertThat(refused.row()).isEqualTo(2));
    }

    @Test
    void importsTenThousandRowsAndStopsWhenTold() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(GRADUATES);
        for (int i = 0; i < 10_000; i++) {
            rows.add(List.of("学生" + i, "凌川大学", "会计学", "本科", "2026届", "1380000" + (1000 + i)));
        }
        byte[] list = Desk.csv(rows);

        ImportJob cancelled = desk.desk.start(ListKind.GRADUATE, "list.csv", list, Map.of(), null, Desk.CLERK);
        desk.desk.cancel(cancelled.id());
        ImportResult result = desk.imported(ListKind.GRADUATE, list, ImportOptions.WITHOUT_DUPLICATES);

        assertThat(Desk.rested(cancelled).progress().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(result.written()).isEqualTo(10_000);
        assertThat(desk.plan(ListKind.GRADUATE, list).tally().same()).isEqualTo(10_000);
    }
}
