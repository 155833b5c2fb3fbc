package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** Finds out what each file of a book may hold. */
final class SheetForms {
    private static final Text SEVERAL = Text.of("写一个取值，或用 | 隔开的几个；“非甲”指甲以外的任何已知取值",
            "One value, or several parted by |; 非 before it means any known value but this");
    private static final Text NUMBERS = Text.of("写法：3、>=3、<6、3..5，用 | 隔开几个；任意、缺数据、任意含缺数据",
            "Written 3, >=3, <6, 3..5, several parted by |; 任意, 缺数据, 任意含缺数据");

    private final BookSource book;
    private final FactSet<?> facts;
    private final List<CriterionReader.Draft> drafts;

    SheetForms(BookSource book, FactSet<?> facts) {
        this.book = book;
        this.facts = facts;
        Complaints passedOver = new Complaints();
        this.drafts = new CriterionReader(facts, passedOver)
                .read(Grid.read(BookFolder.CRITERIA, text(BookFolder.CRITERIA), Grid.MOST_LINES, passedOver));
    }

    private String text(String file) {
        return book.sheets().getOrDefault(file, "");
    }

    private SheetTable table(String file) {
        return SheetTable.parse(file, text(file));
    }

    List<SheetForm> all() {
        List<SheetForm> forms = new ArrayList<>();
        forms.add(form(BookFile.BOOK, Headings.BOOK));
        forms.add(form(BookFile.CRITERIA, criteria()));
        drafts.forEach(draft -> forms.add(form(draft.file(), draft.criterion().label(), draft.criterion().id(),
                rows(draft), draft.layer() == Sheet.Layer.FACTS ? List.of() : conditions(draft))));
        forms.add(form(BookFile.GROUPS, Headings.GROUPS));
        forms.add(form(BookFile.SCENARIOS, Headings.SCENARIOS));
        return forms;
    }

    private SheetForm form(BookFile file, List<SheetForm.Column> known) {
        return form(file.file(), file.label(), null, known, List.of());
    }

    /** @param optional columns the sheet of a file can do without */
    private SheetForm form(String file, Text label, @Nullable String criterion, List<SheetForm.Column> known,
            List<SheetForm.Column> optional) {
        List<String> headings = table(file).headings();
        Stream<SheetForm.Column> there = headings.stream().map(heading -> Wording
                .find(heading, known, SheetForm.Column::heading).orElseGet(() -> unknown(heading)));
        Stream<SheetForm.Column> missing = known.stream()
                .filter(column -> headings.isEmpty() || !optional.contains(column))
                .filter(column -> headings.stream().noneMatch(heading -> Wording.says(heading, column.heading())));
        return new SheetForm(file, label, criterion, Stream.concat(there, missing).toList());
    }

    private static SheetForm.Column unknown(String heading) {
        return new SheetForm.Column(Text.same(heading), Text.same(""), List.of(), false);
    }

    private List<SheetForm.Column> criteria() {
        SequencedMap<String, SheetForm.Column> known = Headings.byHeading(Headings.CRITERIA);
        List<Text> readable = Stream
                .concat(facts.facts().stream().map(Fact::label), drafts.stream().map(d -> d.criterion().label()))
                .distinct().toList();
        SheetTable groups = table(BookFolder.GROUPS);
        List<Text> ids = Stream.iterate(0, row -> row < groups.rows().size(), row -> row + 1)
                .map(row -> Text.same(groups.at(row, GroupReader.ID))).filter(id -> !id.zh().isEmpty()).distinct()
                .toList();
        offer(known, CriterionFiles.READS.zh(), readable);
        offer(known, CriterionFiles.GROUP.zh(), ids);
        return List.copyOf(known.values());
    }

    private List<SheetForm.Column> rows(CriterionReader.Draft draft) {
        SequencedMap<String, SheetForm.Column> known = Headings.byHeading(Headings.ROWS);
        if (draft.outcomes().isEmpty()) {
            known.remove("结果");
        } else {
            offer(known, "结果", draft.outcomes().stream().map(Text::same).toList());
        }
        List<SheetForm.Column> columns = new ArrayList<>(known.values());
        columns.addAll(1, conditions(draft));
        return columns;
    }

    /** Its condition columns; none if its conditions are written as rules. */
    private List<SheetForm.Column> conditions(CriterionReader.Draft draft) {
        return book.sheets().containsKey(CriterionFiles.conditions(draft.file()))
                ? List.of()
                : readable(draft).map(SheetForms::condition).toList();
    }

    private static Stream<Input> readable(CriterionReader.Draft draft) {
        return draft.layer() == Sheet.Layer.FACTS
                ? draft.reads().stream()
                : Stream.concat(draft.reads().stream(),
                        Stream.of(Verdict.SATISFIED, Verdict.UNKNOWN)
                                .map(verdict -> new Input.OfCount(verdict, draft.reads().size())));
    }

    private static void offer(SequencedMap<String, SheetForm.Column> columns, String heading, List<Text> words) {
        columns.computeIfPresent(heading,
                (key, column) -> new SheetForm.Column(column.heading(), column.note(), words, column.only()));
    }

    private static SheetForm.Column condition(Input input) {
        Text meaning = switch (input) {
            case Input.OfFact fact -> fact.fact().meaning();
            case Input.OfVerdict verdict -> Text.of("评判项“" + verdict.label().zh() + "”的结论",
                    "What the criterion \"" + verdict.label().en() + "\" concludes");
            case Input.OfCount count -> Text.of("读取的评判项中有几项的结论为" + count.verdict().label().zh(),
                    "How many of the criteria read conclude " + count.verdict().label().en());
        };
        return switch (input.scale()) {
            case Scale.Labels labels -> new SheetForm.Column(input.label(), lines(meaning, SEVERAL),
                    Stream.concat(labels.labels().stream(), Stream.of(CellReader.ANY, CellReader.ANYTHING)).toList(),
                    false);
            case Scale.Numbers numbers -> new SheetForm.Column(input.label(),
                    lines(lines(meaning, range(input, numbers)), NUMBERS), List.of(), false);
        };
    }

    private static Text range(Input input, Scale.Numbers numbers) {
        Text unit = input instanceof Input.OfFact read && read.fact() instanceof Fact.Measured<?> measured
                ? measured.unit()
                : Text.of("项", "criteria");
        return Text.of("单位：%s，%d 到 %d 的整数".formatted(unit.zh(), numbers.least(), numbers.most()),
                "Unit: %s, whole numbers from %d to %d".formatted(unit.en(), numbers.least(), numbers.most()));
    }

    private static Text lines(Text one, Text other) {
        return Text.of(one.zh() + "。\n" + other.zh(), one.en() + ".\n" + other.en());
    }
}
