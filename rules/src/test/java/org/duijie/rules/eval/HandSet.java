package org.duijie.rules.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Texts written by hand with what a careful reader takes from them; the head of each file says how it was made.
 *
 * @param name what its texts are of
 * @param lines its lines in their order
 */
record HandSet(String name, List<Line> lines) {

    /** Which half a line belongs to. */
    enum Half {
        /** May be looked at while working. */
        OPEN,
        /** Is only judged by. */
        KEPT
    }

    /**
     * One text.
     *
     * @param trait what is peculiar about it
     * @param expected the cells behind the text; missing ones are empty
     */
    record Line(Half half, String trait, String text, List<String> expected) {

        /** The cell with that number, split at white space. */
        List<String> words(int cell) {
            return split(cell, "\\s+");
        }

        /** The cell with that number, split at a separator. */
        List<String> split(int cell, String separator) {
            return Arrays.stream(cell(cell).split(separator)).filter(word -> !word.isEmpty()).toList();
        }

        String cell(int cell) {
            return cell < expected.size() ? expected.get(cell) : "";
        }
    }

    static HandSet read(String name) {
        try (InputStream in = Objects.requireNonNull(HandSet.class.getResourceAsStream(name + ".tsv"), name)) {
            return new HandSet(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(HandSet::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Line("open".equals(cells.get(0)) ? Half.OPEN : Half.KEPT, cells.get(1), cells.get(2),
                cells.subList(3, cells.size()));
    }
}
