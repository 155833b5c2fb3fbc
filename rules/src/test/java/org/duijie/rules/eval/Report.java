package org.duijie.rules.eval;

import java.util.Locale;
import java.util.Map;

/** Collects what was measured, as Markdown. */
final class Report {
    private static final int WORST = 30;

    private final StringBuilder text = new StringBuilder("# What the intake makes of texts\n");

    void hand(HandReport report) {
        line("\n## Hand-made set %s, half %s: %d texts, %d without any miss or extra".formatted(report.name(),
                report.half().name().toLowerCase(Locale.ROOT), report.texts(), report.right()));
        line("");
        for (Map.Entry<String, Tally> kind : report.kinds().entrySet()) {
            line("- %s: %s".formatted(kind.getKey(), words(kind.getValue())));
        }
        line("- **together**: %s".formatted(words(report.total())));
        report.failures().forEach(failure -> line("  - " + failure));
    }

    void imported(String name, ImportedTable table) {
        line("\n## Import of the table %s".formatted(name));
        line("");
        line("- " + table.plan().tally().words().zh() + "; " + table.plan().tally().words().en());
        line("- %d rows wait for review (待审), %d have majors that are not wholly known".formatted(
                table.plan().tally().pending(), table.unresolved("专业")));
        line("- " + table.result().words().zh() + "; " + table.result().words().en());
    }

    void table(TableReport report) {
        line("\n## Eligibility without codes, held against the codes");
        line("");
        part("posts without a double name", report.plain());
        part("of these, posts with at least one code of the undergraduate catalogue", report.undergraduate());
        part("posts with a double name (哲学 经济学 法学 教育学 历史学 农学 without its code)", report.doubled());
        line("- not counted, no codes for undergraduates: %d".formatted(report.uncounted()));
        line("\n### The worst of %d texts with errors".formatted(report.failures().size()));
        line("");
        for (TableReport.Failure failure : report.failures().stream().limit(WORST).toList()) {
            line("- %d posts, %d missed, %d too many: %s [%s]; missed %s; too many %s".formatted(failure.posts(),
                    failure.tally().misses(), failure.tally().extras(), failure.text(), failure.education(),
                    failure.missed(), failure.extra()));
        }
    }

    private void part(String name, TableReport.Part part) {
        line("- %s: %d, of which %d with any error".formatted(name, part.posts(), part.wrong()));
        line("  - micro over (post, major, level): %s".formatted(words(part.micro())));
        line("  - macro, the mean of the posts: precision %.4f, recall %.4f".formatted(part.macroPrecision(),
                part.macroRecall()));
    }

    private static String words(Tally tally) {
        return "precision %.4f, recall %.4f (%d right, %d missed, %d too many)".formatted(tally.precision(),
                tally.recall(), tally.hits(), tally.misses(), tally.extras());
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    String text() {
        return text.toString();
    }
}
