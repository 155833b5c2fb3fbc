package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.importing.PlanRow.Imported;
import org.duijie.engine.importing.PlanRow.State;
import org.duijie.engine.importing.PlanRow.Twin;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.sheet.grid.Cell;
import org.duijie.engine.sheet.grid.Grid;
import org.duijie.engine.sheet.grid.Row;
import org.duijie.engine.sheet.grid.Sheet;
import org.duijie.engine.text.Text;

/** Works out what an import would do. One use each; not thread safe. */
final class Planner {
    private static final String EXAMPLE = "示例";
    /** Stands for an id until the row says what it is. */
    private static final String UNNAMED = "unnamed";
    private static final int STEP = 50;
    /** Rows left out that are named one by one. */
    private static final int NAMED = 10;

    private final Template template;
    private final Map<String, String> chosen;
    private final Headings names;
    private final Parties parties;
    private final Needs needs;
    private final Owners owners;
    private final Knowledge knowledge;
    private final @Nullable Twins twins;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> needsSeen = new HashMap<>();
    private final List<Text> notices = new ArrayList<>();
    private final List<PlanRow> planned = new ArrayList<>();
    private int leftOut;

    /**
     * A planner for lists of that kind.
     *
     * @param chosen what a person said of headings: heading to key of a column, empty for left out
     */
    Planner(ListKind kind, Parties parties, Needs needs, MajorText majors, Map<String, String> chosen) {
        this.chosen = chosen;
        this.template = Template.of(kind);
        this.names = new Headings(template, chosen);
        this.parties = parties;
        this.needs = needs;
        this.owners = Owners.of(parties);
        this.knowledge = new Knowledge(owners, majors);
        this.twins = kind.party().map(party -> Twins.of(template, party, parties)).orElse(null);
    }

    /**
     * The plan for a grid.
     *
     * @param monitor told of every few rows; may throw to end it
     * @throws Refusal INVALID if no sheet has headings that are known
     */
    ImportPlan plan(Grid grid, Mappings mappings, Monitor monitor) {
        notices.addAll(grid.notices());
        List<Mapping> found = new ArrayList<>();
        long total = grid.sheets().stream().mapToLong(sheet -> sheet.rows().size()).sum();
        long before = 0;
        Function<Sheet, Optional<HeadedSheet>> reading = reading(grid);
        for (var sheet : grid.sheets()) {
            Optional<HeadedSheet> headed = reading.apply(sheet);
            if (headed.isEmpty()) {
                notices.add(Text.of("工作表“" + sheet.name() + "”没有认得的表头，已跳过",
                        "Sheet \"" + sheet.name() + "\" has no headings known here and was left out"));
            } else {
                Mapping mapping = headed.get().mapping(template, names, chosen,
                        mappings.find(template.kind(), Mapping.signature(headed.get().headings())).orElse(Map.of()));
                found.add(mapping);
                rows(headed.get(), mapping, monitor, before, total);
            }
            before += sheet.rows().size();
        }
        if (leftOut > NAMED) {
            notices.add(Text.of("共有 %d 行看来是说明或合计，未导入；请核对表头".formatted(leftOut),
                    "%d rows look like notes or totals and were left out; check the headings".formatted(leftOut)));
        }
        if (found.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "",
                    Text.of("没有找到%s的表头；请核对类别，或下载模板对照".formatted(template.kind().label().zh()),
                            "No headings of a list of %s were found; check the kind, or compare with the template"
                                    .formatted(template.kind().label().en())));
        }
        if (found.stream().flatMap(mapping -> mapping.headings().stream())
                .allMatch(heading -> heading.column() == null)) {
            notices.add(Text.of("没有认得的表头，请指定各列是什么；可用的列：" + columns(column -> column.heading().zh(), "、"),
                    "No heading is known here; say which column each is. Columns there are: "
                            + columns(column -> column.heading().en(), ", ")));
        }
        Set<String> owning = planned.stream().map(PlanRow::record).filter(Objects::nonNull).map(Imported::need)
                .filter(Objects::nonNull).map(Need::owner).collect(Collectors.toSet());
        List<Party> needed = owners.added().stream().filter(owner -> owning.contains(owner.id())).toList();
        return new ImportPlan(template.kind(), found, notices, planned, needed,
                ImportPlan.Tally.of(planned, needed.size()));
    }

    /**
     * How headings are found: those that say enough, else those like known ones, else any, for a person to say what they
     * mean.
     */
    private Function<Sheet, Optional<HeadedSheet>> reading(Grid grid) {
        List<Function<Sheet, Optional<HeadedSheet>>> ways = List.of(sheet -> HeadedSheet.of(sheet, names),
                sheet -> HeadedSheet.vague(sheet, names), HeadedSheet::unknown);
        return ways.stream().filter(way -> grid.sheets().stream().anyMatch(sheet -> way.apply(sheet).isPresent()))
                .findFirst().orElse(ways.getLast());
    }

    private String columns(Function<Column, String> name, String between) {
        return template.columns().stream().map(name).collect(Collectors.joining(between));
    }

    private void rows(HeadedSheet headed, Mapping mapping, Monitor monitor, long before, long total) {
        Map<String, Mapping.Heading> headings = RowReader.byColumn(mapping);
        List<Row> rows = headed.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i % STEP == 0) {
                monitor.report(ImportStage.CHECK, before + i, total);
            }
            row(headed, headings, rows.get(i));
        }
        monitor.report(ImportStage.CHECK, before + rows.size(), total);
    }

    private void row(HeadedSheet headed, Map<String, Mapping.Heading> headings, Row row) {
        RowReader reader = new RowReader(template, headings, row, knowledge);
        List<Cell> filled = template.columns().stream().map(column -> reader.cell(column.key()))
                .filter(cell -> !cell.blank()).toList();
        if (filled.isEmpty() || headed.repeatsHeadings(row) || filled.getFirst().text().startsWith(EXAMPLE)) {
            return;
        }
        boolean required = template.columns().stream()
                .anyMatch(column -> column.required() && !reader.cell(column.key()).blank());
        if (filled.size() == 1 && (!required || filled.getFirst().text().matches("(?:注|说明|备注|合计|总计|填表)[:： ]?.*"))) {
            if (++leftOut <= NAMED) {
                notices.add(Text.of("第 %d 行看来是说明或合计，未导入".formatted(row.number()),
                        "Row %d looks like a note or a total and was left out".formatted(row.number())));
            }
            return;
        }
        planned.add(template.kind().party().isPresent() ? party(headed, reader, row) : need(headed, reader, row));
    }

    private PlanRow party(HeadedSheet headed, RowReader reader, Row row) {
        PartyKind kind = template.kind().party().orElseThrow();
        Draft fresh = Draft.of(template.kind());
        if (kind == PartyKind.EXPERT) {
            fresh.put("profile.members", 1);
        }
        fresh.put("id", UNNAMED);
        String stated = statedId(reader);
        Draft draft = fresh;
        RowReader said = reader;
        Optional<Versioned<Party>> base = Optional.empty();
        if (stated.isEmpty()) {
            // What the row says decides who it is about; only then is it read into what is on record.
            said.read(draft);
            draft.put("id", idOf(kind, draft));
            base = parties.find(draft.text("id"));
        } else {
            draft.put("id", stated);
            base = parties.find(stated);
        }
        if (base.isPresent() && base.get().value().partyKind() != kind) {
            said.problem("id", otherKind(base.get().value().partyKind().label()));
        } else if (base.isPresent()) {
            draft = Draft.of(base.get().value());
        }
        if (base.isPresent() || !stated.isEmpty()) {
            said = said.again();
            said.read(draft);
        }
        Party party = said.party(draft);
        if (party == null) {
            return faulty(headed, said, row, draft.text("name"));
        }
        Twin twin = twins == null ? null : twins.find(party, row.number());
        long version = base.map(Versioned::version).orElse(0L);
        State state = twin != null
                ? State.DUPLICATE
                : version == 0 ? State.NEW : party.equals(base.get().value()) ? State.SAME : State.CHANGED;
        return new PlanRow(headed.sheet().name(), row.number(), state, party.id(), party.name(), List.of(),
                said.remarks(), twin, new Imported(party, null, version));
    }

    /** The id of what the row is about: of the organisation of that name on record, else made from what the row says. */
    private String idOf(PartyKind kind, Draft draft) {
        String id = Ids.party(kind, draft);
        if (!kind.host() || owners.byId(id).isPresent()) {
            return id;
        }
        List<Party> named = owners.named(draft.text("name")).stream().filter(other -> other.partyKind() == kind)
                .toList();
        String known = named.size() == 1 ? Owners.creditCode(named.getFirst()) : null;
        boolean agree = known == null || !draft.has("creditCode") || known.equals(draft.text("creditCode"));
        return named.size() == 1 && agree ? named.getFirst().id() : id;
    }

    /** The id of a need that states none; equal rows of one list are numbered, so that they stay apart. */
    private String idOf(Draft draft) {
        List<String> parts = List.of(draft.text("owner"), draft.text("title"), draft.text("terms.region"),
                draft.aside(Draft.Aside.POST_CODE));
        return Ids.need(template.kind(), parts, numbers.merge(parts, 1, Integer::sum));
    }

    private PlanRow need(HeadedSheet headed, RowReader reader, Row row) {
        Draft fresh = Draft.of(template.kind());
        fresh.put("id", UNNAMED);
        if (template.kind() == ListKind.POSITION) {
            fresh.put("terms.headcount", 1);
        }
        String stated = statedId(reader);
        Draft draft = fresh;
        RowReader said = reader;
        Party owner = null;
        Optional<Versioned<Need>> base = Optional.empty();
        if (stated.isEmpty()) {
            said.read(draft);
            owner = said.owner(draft);
            draft.put("id", idOf(draft));
            base = needs.find(draft.text("id"));
        } else {
            draft.put("id", stated);
            base = needs.find(stated);
        }
        if (base.isPresent() && ListKind.of(base.get().value()) != template.kind()) {
            said.problem("id", otherKind(base.get().value().needKind().label()));
        } else if (base.isPresent()) {
            draft = Draft.of(base.get().value());
        }
        if (base.isPresent() || !stated.isEmpty()) {
            said = said.again();
            said.read(draft);
            owner = said.owner(draft);
        }
        Need need = said.need(draft, owner);
        if (need == null) {
            return faulty(headed, said, row, draft.text("title"));
        }
        Integer earlier = needsSeen.putIfAbsent(need.id(), row.number());
        Twin twin = earlier == null
                ? null
                : new Twin(need.id(), earlier,
                        Text.of("与本表第 %d 行是同一条".formatted(earlier), "is the same as row " + earlier),
                        List.of());
        long version = base.map(Versioned::version).orElse(0L);
        State state = twin != null
                ? State.DUPLICATE
                : version == 0 ? State.NEW : need.equals(base.get().value()) ? State.SAME : State.CHANGED;
        return new PlanRow(headed.sheet().name(), row.number(), state, need.id(), need.title(), List.of(),
                said.remarks(), twin, new Imported(null, need, version));
    }

    private static String statedId(RowReader reader) {
        String id = reader.cell("id").text().toLowerCase(Locale.ROOT);
        Violations violations = new Violations();
        if (!id.isEmpty()) {
            violations.id("id", id);
            violations.found().forEach(violation -> reader.problem("id", violation.message()));
        }
        return violations.found().isEmpty() ? id : "";
    }

    private static Text otherKind(Text kind) {
        return Text.of("这个编号已属于%s".formatted(kind.zh()), "the id belongs to one of the kind: %s".formatted(kind.en()));
    }

    private PlanRow faulty(HeadedSheet headed, RowReader reader, Row row, String title) {
        return new PlanRow(headed.sheet().name(), row.number(), State.FAULTY, "", title, reader.problems(),
                reader.remarks(), null, null);
    }
}
