package org.duijie.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.find.Pools;
import org.duijie.engine.json.Json;
import org.duijie.engine.match.Books;
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
 * line {@code shortlist} says how many were proposed a need, and {@code nonmatch} lists the pairs that were judged. Of a run
 * with more than a million judged pairs {@code nonmatches} tells, need by need, how many there are and the SHA-256 of what
 * would be listed: candidate, reason and both sides' points, a blank between them, a line each.
 */
public final class Archive {
    static final String HEADER = "duijie-archive\t1";
    private static final long MOST_LISTED = 1_000_000;

    private Archive() {}

    /**
     * Whether an archive is what its inputs lead to.
     *
     * @param identical whether every byte agrees, and vocabularies and book are the versions the archive names
     * @param lines number of lines compared
     * @param differences at most twenty, in words
     */
    public record Verification(boolean identical, int lines, List<Text> differences) {
        static final int SHOWN = 20;

        public Verification {
            differences = List.copyOf(differences);
        }
    }

    /** Writes a run. */
    public static void write(RunView view, OutputStream out) throws IOException {
        try {
            lines(view, line -> {
                try {
                    out.write(bytes(line));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
        Comparing comparing = new Comparing(bytes, given);
        comparing.differ("词表版本", "Version of the vocabularies", frozen.vocabulary(), Vocabularies.version());
        comparing.differ("规则册版本", "Version of the rule book", frozen.book().ref().version(),
                again.book().ref().version());
        lines(again, comparing);
        return comparing.end();
    }

    /** Holds the lines of an archive against those computed again, as they come. */
    private static final class Comparing implements Consumer<String> {
        private final byte[] bytes;
        private final List<String> given;
        private final List<Text> differences = new ArrayList<>();
        private int lines;
        private int at;
        private boolean identical = true;

        Comparing(byte[] bytes, List<String> given) {
            this.bytes = bytes;
            this.given = given;
        }

        @Override
        public void accept(String line) {
            compare(lines < given.size() ? given.get(lines) : "", line);
            byte[] computed = bytes(line);
            int end = Math.min(bytes.length, at + computed.length);
            identical = identical && Arrays.equals(bytes, at, end, computed, 0, computed.length);
            at = end;
        }

        private void compare(String was, String is) {
            lines++;
            differ("第 " + lines + " 行", "Line " + lines, was, is);
        }

        private void differ(String zh, String en, String was, String is) {
            if (!was.equals(is) && differences.size() < Verification.SHOWN) {
                differences.add(Text.of(zh + "不同：档案“" + was + "”，重算“" + is + "”",
                        en + " differs: archive \"" + was + "\", computed \"" + is + "\""));
            }
        }

        Verification end() {
            int computed = lines;
            while (lines < given.size()) {
                compare(given.get(lines), "");
            }
            if (differences.isEmpty() && !(identical && at == bytes.length)) {
                differences.add(Text.of("内容相同，但换行符或文件末尾不同", "Same lines, but other line ends or another end of file"));
            }
            return new Verification(differences.isEmpty(), computed, differences);
        }
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void lines(RunView view, Consumer<String> to) {
        Frozen frozen = view.frozen();
        to.accept(HEADER);
        to.accept(line("vocabulary", frozen.vocabulary()));
        to.accept(line("book", frozen.book().ref()));
        frozen.book().sheets().forEach((name, text) -> to.accept(line("sheet", new Named(name, text))));
        to.accept(line("session", frozen.session()));
        if (frozen.shortlist() != null) {
            to.accept(line("shortlist", frozen.shortlist()));
        }
        frozen.owners().forEach((need, host) -> to.accept(line("owner", new Named(need, host))));
        frozen.terms().forEach((need, terms) -> to.accept(line("terms", new NamedTerms(need, terms))));
        frozen.profiles()
                .forEach((candidate, profile) -> to.accept(line("profile", new NamedProfile(candidate, profile))));
        for (RunResult.Meeting meeting : view.result().meetings()) {
            to.accept(line("meeting", new Judged(meeting, view.findings(meeting.need(), meeting.candidate()))));
        }
        // Sessions in which nobody comes or goes keep the lines they had before there were causes to tell.
        boolean causes = frozen.session().constraints().timing() != null;
        view.result().unplaced().forEach(one -> to.accept(line("unplaced", causes ? one : one.pair())));
        if (view.judged() <= MOST_LISTED) {
            view.needs().forEach(need -> missed(view, need).forEach(one -> to.accept(line("nonmatch", one))));
        } else {
            view.needs().parallelStream().map(need -> line("nonmatches", Counted.of(need, missed(view, need))))
                    .forEachOrdered(to);
        }
        to.accept(line("schedule", view.result().schedule()));
    }

    private static Stream<Missed> missed(RunView view, String need) {
        List<String> candidates = view.judgedWith(need);
        List<RunView.Cell> cells = view.cells(need);
        return IntStream.range(0, cells.size()).mapToObj(i -> Missed.of(need, candidates.get(i), cells.get(i)))
                .filter(Objects::nonNull);
    }

    private record Named(String name, String value) {}

    private record NamedTerms(String name, Terms value) {}

    private record NamedProfile(String name, Profile value) {}

    private record Judged(RunResult.Meeting meeting, List<Finding> findings) {}

    private record Missed(String need, String candidate, String reason, int needPoints, int candidatePoints) {
        static @Nullable Missed of(String need, String candidate, RunView.Cell cell) {
            return cell.reason() == null
                    ? null
                    : new Missed(need, candidate, cell.reason().name(), cell.needPoints(), cell.candidatePoints());
        }

        byte[] digested() {
            return bytes(candidate + " " + reason + " " + needPoints + " " + candidatePoints);
        }
    }

    private record Counted(String need, long count, String sha256) {
        static Counted of(String need, Stream<Missed> missed) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                List<Missed> all = missed.toList();
                all.forEach(one -> digest.update(one.digested()));
                return new Counted(need, all.size(), HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    private static String line(String word, Object value) {
        return word + "\t" + new String(Json.canonical(value), StandardCharsets.UTF_8);
    }
}
