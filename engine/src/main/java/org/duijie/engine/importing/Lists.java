package org.duijie.engine.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.importing.PlanRow.CellNote;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.sheet.ListCsv;
import org.duijie.engine.sheet.ListForm;
import org.duijie.engine.sheet.ListWorkbook;
import org.duijie.engine.sheet.ProblemWorkbook;
import org.duijie.engine.sheet.ProblemWorkbook.Mark;
import org.duijie.engine.sheet.grid.GridReader;
import org.duijie.engine.text.Text;

/** Lists on their way out: empty templates, all records of a kind, and a list somebody sent with its problems. Thread safe. */
public final class Lists {
    private static final int AT_ONCE = 500;

    private final Parties parties;
    private final Needs needs;

    /** Lists of these records. */
    public Lists(Parties parties, Needs needs) {
        this.parties = parties;
        this.needs = needs;
    }

    /** The file formats of an export. */
    public enum Format {
        XLSX, CSV
    }

    /** Takes a row; may fail as a stream does. */
    private interface Rows {
        void row(List<String> texts) throws IOException;
    }

    /** Writes the template of a kind: headings, an example, notes and choices. Leaves the stream open. */
    public static void template(ListKind kind, Locale locale, OutputStream out) throws IOException {
        try (ListWorkbook workbook = new ListWorkbook(form(kind), locale)) {
            workbook.example();
            workbook.write(out);
        }
    }

    /** Writes all records of a kind in its template; names and contacts stand in it. Leaves the stream open. */
    public void export(ListKind kind, Format format, Locale locale, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> {
                try (ListWorkbook workbook = new ListWorkbook(form(kind), locale)) {
                    rows(kind, workbook::row);
                    workbook.write(out);
                }
            }
            case CSV -> {
                ListCsv csv = new ListCsv(form(kind), locale, out);
                rows(kind, csv::row);
                csv.finish();
            }
        }
    }

    /**
     * Writes the list that was sent with what is wrong in it. Leaves the stream open.
     *
     * @return the format written
     * @throws Refusal CONFLICT if the list is not checked yet or could not be read
     */
    public static ProblemWorkbook.Format problems(ImportJob job, Locale locale, OutputStream out) throws IOException {
        ImportPlan plan = job.plan();
        if (plan == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "import", job.id(),
                    Text.of("这次导入还没有检查结果", "This import has not been checked yet"));
        }
        Map<String, Integer> headingRows = new HashMap<>();
        plan.mappings().forEach(mapping -> headingRows.put(mapping.sheet(), mapping.row()));
        List<Mark> marks = new ArrayList<>();
        for (PlanRow row : plan.rows()) {
            row.problems().forEach(note -> marks.add(mark(row, note, true, locale)));
            row.remarks().forEach(note -> marks.add(mark(row, note, false, locale)));
            if (row.twin() != null) {
                marks.add(new Mark(row.sheet(), row.row(), "", false,
                        row.state().label().in(locale) + "：" + row.twin().reason().in(locale)));
            }
        }
        return ProblemWorkbook.write(job.file(), GridReader.read(job.file()), headingRows,
                Text.of("问题", "Problems").in(locale), marks, out);
    }

    private static Mark mark(PlanRow row, CellNote note, boolean fault, Locale locale) {
        String hint = note.hint().in(locale);
        return new Mark(row.sheet(), row.row(), note.column(), fault,
                note.heading() + "：" + note.message().in(locale) + (hint.isEmpty() ? "" : "（" + hint + "）"));
    }

    private static ListForm form(ListKind kind) {
        return new ListForm(kind.label(), Template.of(kind).columns().stream()
                .map(column -> new ListForm.Column(column.heading(), column.note(), column.example(), column.choices(),
                        column.required()))
                .toList());
    }

    private void rows(ListKind kind, Rows rows) throws IOException {
        Template template = Template.of(kind);
        if (kind.party().isPresent()) {
            String after = null;
            do {
                Page<Versioned<Party>> page = parties.list(kind.party().get(), null, true, after, AT_ONCE);
                for (Versioned<Party> party : page.items()) {
                    rows.row(template.write(party.value()));
                }
                after = page.next();
            } while (after != null);
        } else {
            needs(kind, template, rows);
        }
    }

    private void needs(ListKind kind, Template template, Rows rows) throws IOException {
        Owners owners = Owners.of(parties);
        @Nullable
        String after = null;
        do {
            Page<Versioned<Need>> page = needs.list(kind.need().orElseThrow(), null, null, after, AT_ONCE);
            for (Versioned<Need> need : page.items()) {
                Party owner = owners.byId(need.value().owner()).orElse(null);
                if (owner != null) {
                    rows.row(template.write(need.value(), owner));
                }
            }
            after = page.next();
        } while (after != null);
    }
}
