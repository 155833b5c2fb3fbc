package org.duijie.engine.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duijie.engine.find.Pools;
import org.duijie.engine.json.Json;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Vocabularies;

/**
 * A run as one file that anybody can compute again: UTF-8, a line a fact, each a word, a tab and canonical JSON. First
 * come the inputs ({@code vocabulary, book, sheet, session, owner, terms, profile}), then what follows from them
 * ({@code meeting, unplaced, nonmatch, schedule}), each sorted. It holds pseudonyms only, and neither a run's id nor the
 * time of day; so the same inputs give the same bytes on every machine. Where a run was too large to judge every pair, a
 * line {@code shortlist} says how many were proposed a need, and {@code nonmatch} lists the pairs that were judged.
 */
public final class Archive {
    static final String HEADER = "duijie-archive\t1";

    private Archive() {}

    /**
     * Whether an archive is what its inputs lead to.
     *
     * @param identical whether every byte agrees, and vocabularies and book are the versions the archive names
     * @param lines number of lines compared
     * @param differences at most twenty, in words
     */
    public record Verification(boolean identical, int lines, List<Text> differences) {
        private static final int SHOWN = 20;

        public Verification {
            differences = List.copyOf(differences);
        }
    }

    /** Writes a run. */
    public static void write(RunView view, OutputStream out) throws IOException {
        for (String line : lines(view)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /**
     * Computes an archive again from its inputs and compares.
     *
     * @throws Refusal INVALID if it is no archive or its inputs cannot be read
     */
    public static Verification verify(InputStream in, Books books, Pools pools) throws IOException {
        byte[] bytes = in.readAllBytes();
        List<String> given = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        Frozen frozen = ArchiveReader.read(given);
        RunResult result = Pipeline.run(frozen, Judge.of(frozen, books), pools, new Monitor());
        RunView again = RunView.of(frozen, result, books, pools);
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        write(again, rewritten);
        List<Text> differences = new ArrayList<>();
        differ("词表版本", "Version of the vocabularies", frozen.vocabulary(), Vocabularies.version(), differences);
        differ("规则册版本", "Version of the rule book", frozen.book().ref().version(), again.book().ref().version(),
                differences);
        List<String> computed = lines(again);
        for (int i = 0; i < Math.max(given.size(), computed.size()); i++) {
            String was = i < given.size() ? given.get(i) : "";
            String is = i < computed.size() ? computed.get(i) : "";
            if (differences.size() < Verification.SHOWN) {
                differ("第 " + (i + 1) + " 行", "Line " + (i + 1), was, is, differences);
            }
        }
        if (differences.isEmpty() && !Arrays.equals(bytes, rewritten.toByteArray())) {
            differences.add(Text.of("内容相同，但换行符或文件末尾不同", "Same lines, but other line ends or another end of file"));
        }
        return new Verification(differences.isEmpty(), computed.size(), differences);
    }

    private static void differ(String zh, String en, String was, String is, List<Text> differences) {
        if (!was.equals(is)) {
            differences.add(Text.of(zh + "不同：档案“" + was + "”，重算“" + is + "”",
                    en + " differs: archive \"" + was + "\", computed \"" + is + "\""));
        }
    }

    private static List<String> lines(RunView view) {
        Frozen frozen = view.frozen();
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add(line("vocabulary", frozen.vocabulary()));
        lines.add(line("book", frozen.book().ref()));
        frozen.book().sheets().forEach((name, text) -> lines.add(line("sheet", new Named(name, text))));
        lines.add(line("session", frozen.session()));
        if (frozen.shortlist() != null) {
            lines.add(line("shortlist", frozen.shortlist()));
        }
        frozen.owners().forEach((need, host) -> lines.add(line("owner", new Named(need, host))));
        frozen.terms().forEach((need, terms) -> lines.add(line("terms", new NamedTerms(need, terms))));
        frozen.profiles()
                .forEach((candidate, profile) -> lines.add(line("profile", new NamedProfile(candidate, profile))));
        for (RunResult.Meeting meeting : view.result().meetings()) {
            lines.add(line("meeting", new Judged(meeting, view.why(meeting.need(), meeting.candidate()).criteria()
                    .stream().map(Explained::finding).toList())));
        }
        // Sessions in which nobody comes or goes keep the lines they had before there were causes to tell.
        boolean causes = frozen.session().constraints().timing() != null;
        view.result().unplaced().forEach(one -> lines.add(line("unplaced", causes ? one : one.pair())));
        for (String need : view.needs()) {
            List<String> candidates = view.judgedWith(need);
            List<RunView.Cell> cells = view.cells(need);
            for (int i = 0; i < cells.size(); i++) {
                RunView.Cell cell = cells.get(i);
                if (cell.reason() != null) {
                    lines.add(line("nonmatch", new Missed(need, candidates.get(i), cell.reason().name(),
                            cell.needPoints(), cell.candidatePoints())));
                }
            }
        }
        lines.add(line("schedule", view.result().schedule()));
        return lines;
    }

    private record Named(String name, String value) {}

    private record NamedTerms(String name, Terms value) {}

    private record NamedProfile(String name, Profile value) {}

    private record Judged(RunResult.Meeting meeting, List<Finding> findings) {}

    private record Missed(String need, String candidate, String reason, int needPoints, int candidatePoints) {}

    private static String line(String word, Object value) {
        return word + "\t" + new String(Json.canonical(value), StandardCharsets.UTF_8);
    }
}
