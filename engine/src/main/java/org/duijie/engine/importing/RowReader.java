package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.importing.Draft.Aside;
import org.duijie.engine.importing.PlanRow.CellNote;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.sheet.grid.Cell;
import org.duijie.engine.sheet.grid.Row;
import org.duijie.engine.text.Text;

/** Reads a row into a record: everything wrong with it at once. One use each; not thread safe. */
final class RowReader {
    /** The full-width asterisk stands for what is hidden and occurs in no name. */
    static final char MASK = '＊';

    private final Template template;
    private final Map<String, Mapping.Heading> headings;
    private final Row row;
    private final Knowledge knowledge;
    private final List<CellNote> problems = new ArrayList<>();
    private final List<CellNote> remarks = new ArrayList<>();

    RowReader(Template template, Map<String, Mapping.Heading> headings, Row row, Knowledge knowledge) {
        this.template = template;
        this.headings = headings;
        this.row = row;
        this.knowledge = knowledge;
    }

    /** The headings of a sheet by the column they stand for. */
    static Map<String, Mapping.Heading> byColumn(Mapping mapping) {
        Map<String, Mapping.Heading> headings = new LinkedHashMap<>();
        mapping.headings().forEach(heading -> {
            if (heading.column() != null) {
                headings.put(heading.column(), heading);
            }
        });
        return headings;
    }

    /** A reader of the same row that has read nothing yet and knows what was wrong with its id. */
    RowReader again() {
        RowReader again = new RowReader(template, headings, row, knowledge);
        problems.stream().filter(note -> note.heading().equals(heading(column("id")))).forEach(again.problems::add);
        return again;
    }

    List<CellNote> problems() {
        return problems;
    }

    List<CellNote> remarks() {
        return remarks;
    }

    /** What stands in that column; empty if the list has no such column. */
    Cell cell(String key) {
        Mapping.Heading heading = headings.get(key);
        return heading == null ? Cell.EMPTY : row.cell(HeadedSheet.place(heading.letters()));
    }

    /** Reads every cell into the draft. Blank ones say nothing. */
    void read(Draft draft) {
        for (Column column : template.columns()) {
            Cell cell = cell(column.key());
            if (cell.flaw() != null) {
                note(problems, column, column.personal() ? "" : PlainCells.clip(cell.text()), cell.flaw().message());
            } else if (column.personal() && cell.text().indexOf(MASK) >= 0) {
                note(problems, column, "", Text.of("是遮蔽后的内容，请填写完整的内容", "is masked; fill in the whole"));
            } else if (!cell.blank() && !column.key().equals("id")) {
                Reading reading = new Reading(column, cell, draft, knowledge);
                column.read(reading);
                reading.said()
                        .forEach(said -> note(said.fault() ? problems : remarks, column, said.words(), said.message()));
            }
        }
        draft.keepWords(!cell("requirement").blank(), !cell("conditions").blank());
        requireAll(draft);
    }

    private void requireAll(Draft draft) {
        for (Column column : template.columns()) {
            boolean said = !cell(column.key()).blank() || draft.has(column.key())
                    || column.key().equals("ownerName") && owned(draft);
            if (column.required() && !said) {
                note(problems, column, "", Text.of("必填", "is required"));
            }
        }
    }

    private static boolean owned(Draft draft) {
        return draft.has("owner") || !draft.aside(Aside.OWNER_CODE).isEmpty();
    }

    /** The party, if it is legal. */
    @Nullable
    Party party(Draft draft) {
        try {
            Party party = draft.party();
            check(PartyCheck.check(party));
            return problems.isEmpty() ? party : null;
        } catch (Refusal refusal) {
            check(refusal.violations());
            return null;
        }
    }

    /** Finds the owner of a need, or brings one along, and enters it. */
    @Nullable
    Party owner(Draft draft) {
        Party owner = findOwner(draft);
        if (owner != null) {
            draft.put("owner", owner.id());
        }
        return owner;
    }

    /** The need, if it is legal. */
    @Nullable
    Need need(Draft draft, @Nullable Party owner) {
        try {
            Need need = draft.need();
            check(NeedCheck.check(need, Optional.ofNullable(owner).map(Party::partyKind)));
            return problems.isEmpty() ? need : null;
        } catch (Refusal refusal) {
            check(refusal.violations());
            return null;
        }
    }

    private @Nullable Party findOwner(Draft draft) {
        Owners owners = knowledge.owners();
        String name = draft.aside(Aside.OWNER_NAME);
        String code = draft.aside(Aside.OWNER_CODE);
        if (draft.has("owner") && (!cell("owner").blank() || name.isEmpty() && code.isEmpty())) {
            return owners.byId(draft.text("owner")).orElse(null);
        }
        if (!code.isEmpty() && owners.byCode(code).isPresent()) {
            return owners.byCode(code).get();
        }
        if (name.isEmpty()) {
            return null;
        }
        List<Party> named = owners.named(name);
        if (named.size() > 1) {
            note(problems, column("ownerName"), "", Text.of("有 %d 个同名单位\n请填写单位编号".formatted(named.size()),
                    "%d organisations have this name\nFill in the id".formatted(named.size())));
            return null;
        }
        return named.isEmpty() ? newOwner(draft, name, code) : named.getFirst();
    }

    private @Nullable Party newOwner(Draft draft, String name, String code) {
        if (!problems.isEmpty()) {
            // A row that is not imported brings nobody along.
            return null;
        }
        String stated = draft.aside(Aside.OWNER_KIND);
        PartyKind kind = stated.isEmpty() ? OwnerKind.of(name) : OwnerKind.stated(stated, name);
        Party owner = knowledge.owners().found(name, code.isEmpty() ? null : code, kind);
        if (!PartyCheck.check(owner).isEmpty()) {
            note(problems, column("ownerName"), "", Text.of("单位名称应为 1 至 100 个字", "must be 1 to 100 characters"));
            return null;
        }
        knowledge.owners().add(owner);
        if (stated.isEmpty() && OwnerKind.guessed(name)) {
            note(remarks, column("ownerName"), PlainCells.clip(name), Text.of("从名称看不出单位类型，按企业登记",
                    "the name does not say what kind it is; entered as an enterprise"));
        }
        return owner;
    }

    /** Enters what a check of the whole record found at the column that says it. */
    private void check(List<Violation> violations) {
        boolean explained = !problems.isEmpty();
        for (Violation violation : violations) {
            Column column = template.columns().stream().filter(c -> c.covers(violation.place())).findFirst()
                    .orElseGet(() -> home(violation.place()));
            boolean known = problems.stream().anyMatch(note -> note.heading().equals(heading(column)));
            // What is missing because a cell could not be read has been said already.
            if (!known && !(explained && cell(column.key()).blank())) {
                note(problems, column, column.personal() ? "" : violation.value(), violation.message());
            }
        }
    }

    private Column home(String place) {
        return switch (place) {
            case "owner" -> column("ownerName");
            case "terms.payToYuanPerMonth" -> column("terms.payFromYuanPerMonth");
            case "terms.educationMost" -> column("terms.education");
            default -> template.columns().getFirst();
        };
    }

    private Column column(String key) {
        return template.find(key).orElse(template.columns().getFirst());
    }

    private String heading(Column column) {
        Mapping.Heading heading = headings.get(column.key());
        return heading == null ? column.heading().zh() : heading.words();
    }

    /** Enters a note; what follows the first line of the message is a hint. */
    void note(List<CellNote> to, Column column, String value, Text message) {
        String[] zh = message.zh().split("\n", 2);
        String[] en = message.en().split("\n", 2);
        Mapping.Heading heading = headings.get(column.key());
        to.add(new CellNote(heading == null ? "" : heading.letters(), heading(column), value, Text.of(zh[0], en[0]),
                Text.of(zh.length > 1 ? zh[1] : "", en.length > 1 ? en[1] : "")));
    }

    /** Enters a problem of the column with that key. */
    void problem(String key, Text message) {
        note(problems, column(key), "", message);
    }
}
