package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;

/** Reads a whole book and finds everything wrong with it at once. Used once. */
final class BookReader<C extends Record> {
    private static final Text ITEM = Text.of("项目", "item");
    private static final Text CONTENT = Text.of("内容", "content");
    static final Text NAME = Text.of("名称", "name");
    static final Text ENGLISH_NAME = Text.of("英文名称", "English name");
    static final Text MINIMUM = Text.of("最低总分", "minimum");

    private static final int MOST_ROWS = 5_000;

    private final BookSource source;
    private final FactSet<C> facts;
    private final Complaints complaints;

    BookReader(BookSource source, FactSet<C> facts) {
        this.source = source;
        this.facts = facts;
        this.complaints = new Complaints();
    }

    Reading<C> read() {
        Map<Text, String> about = about();
        List<GroupReader.Draft> groups = source.sheets().containsKey(BookFolder.GROUPS)
                ? new GroupReader(complaints).read(grid(BookFolder.GROUPS))
                : List.of();
        List<CriterionReader.Draft> drafts = new CriterionReader(facts, complaints).read(grid(BookFolder.CRITERIA));
        checkGroups(drafts, groups);
        checkFiles(drafts);
        List<Sheet> sheets = sheets(drafts);
        List<Scenario> scenarios = source.sheets().containsKey(Scenario.FILE)
                ? new ScenarioReader(grid(Scenario.FILE, ScenarioReader.MOST), drafts, complaints).read()
                : List.of();
        Set<String> legal = legal(drafts, sheets);
        return new Reading<>(source, new RuleBook<>(
                new BookRef(source.ref().name(), BookFolder.version(source.sheets())), facts,
                Text.of(about.getOrDefault(NAME, ""),
                        about.getOrDefault(ENGLISH_NAME, about.getOrDefault(NAME, ""))),
                points(about),
                groups.stream().map(g -> g.with(members(drafts, g.id()))).toList(),
                sheets.stream().filter(s -> legal.contains(s.criterion().id())).toList(),
                scenarios.stream().filter(s -> legal.contains(s.criterion())).toList()), complaints.all());
    }

    /** The criteria about which nothing was complained; none if there are more rows than anybody writes. */
    private Set<String> legal(List<CriterionReader.Draft> drafts, List<Sheet> sheets) {
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        if (rows > MOST_ROWS) {
            complaints.file(BookFolder.CRITERIA, Integer.toString(rows), Text.of("全册的规则行超过 " + MOST_ROWS + " 行",
                    "The book has more than " + MOST_ROWS + " rows"));
            return Set.of();
        }
        return drafts.stream().filter(d -> complaints.none(d.file())
                && complaints.none(CriterionFiles.conditions(d.file()))
                && complaints.none(BookFolder.CRITERIA, d.line()))
                .map(d -> d.criterion().id()).collect(Collectors.toSet());
    }

    private Map<Text, String> about() {
        Grid grid = grid(BookFolder.BOOK);
        grid.require(List.of(ITEM, CONTENT), complaints);
        grid.allow(List.of(ITEM, CONTENT), complaints);
        Map<Text, String> about = new HashMap<>();
        for (Grid.Line line : grid.lines()) {
            String item = line.at(grid.column(ITEM));
            String content = line.at(grid.column(CONTENT));
            Wording.find(item, List.of(NAME, ENGLISH_NAME, MINIMUM), t -> t).ifPresentOrElse(known -> {
                if (known.equals(MINIMUM) && !content.isEmpty() && !Wording.plain(content).matches("-?\\d{1,6}")) {
                    complaints.cell(grid.file(), line.number(), CONTENT.zh(), content,
                            Text.of("最低总分要写整数", "The minimum is a whole number"));
                } else {
                    about.put(known, content);
                }
            }, () -> complaints.cell(grid.file(), line.number(), ITEM.zh(), item,
                    Wording.unknown(item, Text.of("规则册的项目", "item of a book"), List.of(NAME, ENGLISH_NAME, MINIMUM))));
        }
        if (about.getOrDefault(NAME, "").isEmpty()) {
            complaints.file(grid.file(), "", Text.of("缺少规则册的名称", "The book has no name"));
        }
        return about;
    }

    private static int points(Map<Text, String> about) {
        String minimum = Wording.plain(about.getOrDefault(MINIMUM, ""));
        return minimum.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(minimum);
    }

    private Grid grid(String file) {
        return grid(file, Grid.MOST_LINES);
    }

    private Grid grid(String file, int most) {
        @Nullable
        String text = source.sheets().get(file);
        if (text == null) {
            complaints.file(file, "", Text.of("缺少这张表", "This sheet is missing"));
            return new Grid(file, List.of(), List.of());
        }
        return Grid.read(file, text, most, complaints);
    }

    private List<Sheet> sheets(List<CriterionReader.Draft> drafts) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> rowIds = new TreeSet<>();
        for (CriterionReader.Draft draft : drafts) {
            if (draft.reads().isEmpty()) {
                continue; // Complained about already; without it no cell can be told right from wrong.
            }
            if (source.sheets().containsKey(draft.file())) {
                sheets.add(new SheetReader(draft, rowIds, complaints).read(grid(draft.file()), conditions(draft)));
            } else {
                complaints.file(draft.file(), "", Text.of("评判项“" + draft.criterion().label().zh() + "”缺少这张表",
                        "The criterion \"" + draft.criterion().label().en() + "\" lacks this sheet"));
            }
        }
        return sheets;
    }

    /** The conditions of a criterion that are written as rules; null if its sheet has them. */
    private SheetReader.@Nullable Rules conditions(CriterionReader.Draft draft) {
        String file = CriterionFiles.conditions(draft.file());
        String text = source.sheets().get(file);
        return text == null ? null : new SheetReader.Rules(file, switch (draft.layer()) {
            case FACTS -> facts.type().getSimpleName();
            case VERDICTS -> "Verdicts";
        }, text);
    }

    private void checkFiles(List<CriterionReader.Draft> drafts) {
        Set<String> expected = new TreeSet<>(
                List.of(BookFolder.BOOK, BookFolder.GROUPS, BookFolder.CRITERIA, Scenario.FILE));
        drafts.forEach(d -> expected.addAll(List.of(d.file(), CriterionFiles.conditions(d.file()))));
        for (String file : source.sheets().keySet()) {
            if (!expected.contains(file)) {
                complaints.file(file, file, Text.of("没有评判项用到这张表", "No criterion uses this sheet"));
            }
        }
    }

    private void checkGroups(List<CriterionReader.Draft> drafts, List<GroupReader.Draft> groups) {
        List<Text> known = groups.stream().map(g -> Text.same(g.id())).toList();
        for (CriterionReader.Draft draft : drafts) {
            if (!draft.group().isEmpty() && groups.stream().noneMatch(g -> g.id().equals(draft.group()))) {
                complaints.cell(BookFolder.CRITERIA, draft.line(), CriterionFiles.GROUP.zh(), draft.group(),
                        Wording.unknown(draft.group(), CriterionFiles.GROUP, known));
            }
        }
        for (GroupReader.Draft group : groups) {
            if (members(drafts, group.id()).isEmpty()) {
                complaints.cell(BookFolder.GROUPS, group.line(), GroupReader.ID.zh(), group.id(),
                        Text.of("没有评判项属于这个得分组", "No criterion belongs to this group"));
            }
        }
    }

    private static List<String> members(List<CriterionReader.Draft> drafts, String group) {
        return drafts.stream().filter(d -> d.group().equals(group)).map(d -> d.criterion().id()).toList();
    }
}
