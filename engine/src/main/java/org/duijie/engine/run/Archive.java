package org.duijie.engine.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Finding;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Vocabularies;

/**
 * A run as one file that anybody can compute again: UTF-8, a line a fact, each a word, a tab and canonical JSON. First
 * come the inputs ({@code vocabulary, book, sheet, session, owner, terms, profile}), then what follows from them
 * ({@code meeting, unplaced, nonmatch, schedule}), each sorted. It holds pseudonyms only, and neither a run's id nor the
 * time of day; so the same inputs give the same bytes on every machine.
 */
public final class Archive {
    private static final String HEADER = "duijie-archive\t1";

    private Archive() {}

    /**
     * Whether an archive is what its inputs lead to.
     *
     * @param identical whether every byte agrees
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
    public static Verification verify(InputStream in, Books books) throws IOException {
        byte[] bytes = in.readAllBytes();
        List<String> given = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        Frozen frozen = read(given);
        RunResult result = Pipeline.run(frozen, Judge.of(frozen, books), new Monitor());
        RunView again = RunView.of(frozen, result, books);
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        write(again, rewritten);
        List<Text> differences = new ArrayList<>();
        if (!frozen.vocabulary().equals(Vocabularies.version())) {
            differences.add(Text.of("词表版本不同：档案 " + frozen.vocabulary() + "，本机 " + Vocabularies.version(),
                    "Vocabularies differ: archive " + frozen.vocabulary() + ", here " + Vocabularies.version()));
        }
        List<String> computed = lines(again);
        for (int i = 0; i < Math.max(given.size(), computed.size()); i++) {
            String was = i < given.size() ? given.get(i) : "";
            String is = i < computed.size() ? computed.get(i) : "";
            if (!was.equals(is) && differences.size() < Verification.SHOWN) {
                differences.add(Text.of("第 " + (i + 1) + " 行不同：档案“" + was + "”，重算“" + is + "”",
                        "Line " + (i + 1) + " differs: archive \"" + was + "\", computed \"" + is + "\""));
            }
        }
        boolean identical = Arrays.equals(bytes, rewritten.toByteArray());
        return new Verification(identical, computed.size(), differences);
    }

    private static List<String> lines(RunView view) {
        Frozen frozen = view.frozen();
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add(line("vocabulary", frozen.vocabulary()));
        lines.add(line("book", frozen.book().ref()));
        frozen.book().sheets().forEach((name, text) -> lines.add(line("sheet", new Named(name, text))));
        lines.add(line("session", frozen.session()));
        frozen.owners().forEach((need, host) -> lines.add(line("owner", new Named(need, host))));
        frozen.terms().forEach((need, terms) -> lines.add(line("terms", new NamedTerms(need, terms))));
        frozen.profiles()
                .forEach((candidate, profile) -> lines.add(line("profile", new NamedProfile(candidate, profile))));
        for (RunResult.Meeting meeting : view.result().meetings()) {
            lines.add(line("meeting", new Judged(meeting, view.why(meeting.need(), meeting.candidate()).criteria()
                    .stream().map(Why.Explained::finding).toList())));
        }
        view.result().unplaced().forEach(pair -> lines.add(line("unplaced", pair)));
        for (String need : view.needs()) {
            for (String candidate : view.candidates()) {
                RunView.Cell cell = view.cell(need, candidate);
                if (cell.reason() != null) {
                    lines.add(line("nonmatch", new Missed(need, candidate, cell.reason().name(), cell.needPoints(),
                            cell.candidatePoints())));
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

    private static Frozen read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw Refusal.of(Refusal.Kind.INVALID, "line 1", "",
                    Text.of("不是测算档案：首行应为 duijie-archive 1",
                            "is no archive of a run: it must begin with duijie-archive 1"));
        }
        Reader reader = new Reader();
        for (int i = 1; i < lines.size(); i++) {
            reader.line("line " + (i + 1), lines.get(i));
        }
        return reader.frozen();
    }

    /** Collects the inputs of an archive line by line. */
    private static final class Reader {
        private @Nullable String vocabulary;
        private @Nullable BookRef book;
        private @Nullable MatchSession session;
        private final SortedMap<String, String> sheets = new TreeMap<>();
        private final SortedMap<String, String> owners = new TreeMap<>();
        private final SortedMap<String, Terms> terms = new TreeMap<>();
        private final SortedMap<String, Profile> profiles = new TreeMap<>();

        void line(String place, String line) {
            int tab = line.indexOf('\t');
            String word = tab < 0 ? line : line.substring(0, tab);
            JsonNode value = tab < 0 ? Json.parse("null") : Json.parse(line.substring(tab + 1));
            switch (word) {
                case "vocabulary" -> vocabulary = Json.read(value, String.class, place);
                case "book" -> book = Json.read(value, BookRef.class, place);
                case "session" -> session = Json.read(value, MatchSession.class, place);
                case "sheet" -> sheets.put(name(value, place), Json.read(value.path("value"), String.class, place));
                case "owner" -> owners.put(name(value, place), Json.read(value.path("value"), String.class, place));
                case "terms" -> terms.put(name(value, place), Json.read(value.path("value"), Terms.class, place));
                case "profile" ->
                    profiles.put(name(value, place), Json.read(value.path("value"), Profile.class, place));
                case "meeting", "unplaced", "nonmatch", "schedule" -> {
                    // What follows from the inputs is computed again, never read.
                }
                default -> throw Refusal.of(Refusal.Kind.INVALID, place, "",
                        Text.of("档案中没有这种行", "is no line of an archive"));
            }
        }

        private static String name(JsonNode value, String place) {
            return Json.read(value.path("name"), String.class, place);
        }

        Frozen frozen() {
            if (vocabulary == null || book == null || session == null) {
                throw Refusal.of(Refusal.Kind.INVALID, "inputs", "",
                        Text.of("档案不完整：缺少词表、规则册或活动", "is incomplete: vocabulary, book or session is missing"));
            }
            return new Frozen(session, owners, terms, profiles, new BookSource(book, sheets), vocabulary);
        }
    }
}
