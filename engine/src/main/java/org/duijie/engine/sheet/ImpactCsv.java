package org.duijie.engine.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.impact.Cause;
import org.duijie.engine.impact.Effect;
import org.duijie.engine.impact.Impact;
import org.duijie.engine.impact.PairChange;
import org.duijie.engine.impact.PairState;
import org.duijie.engine.text.Text;

/** Every pair for which a draft would have changed something, as a csv file; written as the pairs are found. */
public final class ImpactCsv {
    private static final Text TITLE = Text.of("规则变动的影响", "What the draft changes");
    private static final List<Text> HEADINGS = List.of(Text.of("单位", "Host"), Text.of("需求", "Need"),
            Text.of("人员", "Candidate"), Text.of("对接变化", "Meeting"), Text.of("判定变化", "Effect"),
            Text.of("原判定", "Before"), Text.of("新判定", "After"), Text.of("原需方得分", "Points for the need before"),
            Text.of("新需方得分", "Points for the need after"), Text.of("原对方得分", "Points for the candidate before"),
            Text.of("新对方得分", "Points for the candidate after"), Text.of("原需方名次", "Place for the need before"),
            Text.of("新需方名次", "Place for the need after"), Text.of("原对方名次", "Place for the candidate before"),
            Text.of("新对方名次", "Place for the candidate after"), Text.of("原因", "Causes"));

    private final Impact impact;
    private final DisplayNames names;
    private final Locale locale;

    private ImpactCsv(Impact impact, DisplayNames names, Locale locale) {
        this.impact = impact;
        this.names = names;
        this.locale = locale;
    }

    /** Writes it; leaves the stream open. */
    public static void write(Impact impact, DisplayNames names, Locale locale, OutputStream out) throws IOException {
        new ImpactCsv(impact, names, locale).write(out);
    }

    private void write(OutputStream out) throws IOException {
        ListCsv csv = new ListCsv(new ListForm(TITLE, HEADINGS.stream()
                .map(heading -> new ListForm.Column(heading, Text.same(""), "", List.of(), false)).toList()), locale,
                out);
        try {
            impact.forEach(change -> row(csv, change));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.finish();
    }

    private void row(ListCsv csv, PairChange change) {
        try {
            csv.row(texts(change));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts(PairChange change) {
        PairState before = change.before();
        PairState after = change.after();
        Effect effect = change.effect();
        return Stream.of(names.host(impact.host(change.need())), names.need(change.need()),
                names.candidate(change.candidate()), meeting(change), effect == null ? "" : effect.label().in(locale),
                before.standing().label().in(locale), after.standing().label().in(locale), before.needPoints(),
                after.needPoints(), before.candidatePoints(), after.candidatePoints(), place(before.placeForNeed()),
                place(after.placeForNeed()), place(before.placeForCandidate()), place(after.placeForCandidate()),
                change.causes().stream().map(Cause::words).map(words -> words.in(locale))
                        .collect(Collectors.joining("\n")))
                .map(String::valueOf).toList();
    }

    private String meeting(PairChange change) {
        if (change.gainsMeeting()) {
            return Text.of("新增对接", "gained").in(locale);
        }
        return change.losesMeeting() ? Text.of("失去对接", "lost").in(locale) : "";
    }

    private static String place(int place) {
        return place == 0 ? "" : Integer.toString(place);
    }
}
