package org.duijie.rules.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * A line of a sheet, read cell by cell; complains about each cell that is not legal.
 *
 * @param row id of the row that stands there, if one does
 */
record LineCells(Grid grid, Grid.Line line, @Nullable String row, Complaints complaints) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/年.](\\d{1,2})[-/月.](\\d{1,2})日?");

    /** What stands under that heading; empty if nothing does. */
    String at(Text heading) {
        return line.at(grid.column(heading));
    }

    void wrong(Text heading, String value, Text message) {
        complaints.cell(grid.file(), row, line.number(), heading.zh(), value, message);
    }

    Verdict verdict(Text heading) {
        String written = at(heading);
        Optional<Verdict> verdict = Wording.find(written, List.of(Verdict.values()), Verdict::label);
        if (verdict.isEmpty()) {
            wrong(heading, written,
                    Wording.unknown(written, heading, Stream.of(Verdict.values()).map(Verdict::label).toList()));
        }
        return verdict.orElse(Verdict.UNKNOWN);
    }

    @Nullable
    String outcome(Text heading, List<String> declared) {
        String written = at(heading);
        if (!written.isEmpty() && !declared.contains(written)) {
            wrong(heading, written, Wording.unknown(written, Text.of("这个评判项声明的结果", "declared outcome"),
                    declared.stream().map(Text::same).toList()));
        }
        return written.isEmpty() ? null : written;
    }

    @Nullable
    LocalDate day(Text heading) {
        String written = Wording.plain(at(heading));
        if (written.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(written);
        try {
            if (day.matches()) {
                return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException e) {
            // No such day: complained about below, like anything else that is no date.
        }
        wrong(heading, written, Text.of("日期写作 2026-01-31", "Dates are written 2026-01-31"));
        return null;
    }
}
