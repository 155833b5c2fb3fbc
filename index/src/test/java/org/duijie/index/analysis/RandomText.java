package org.duijie.index.analysis;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that somebody might type, paste or make up to break things. */
public final class RandomText {
    private static final List<String> PIECES = List.of("化工", "反应精馏", "工艺员", "的", "龙城区", "plc", "C++", "huagong", "hg",
            " ",
            "　", "\n", "\0", "\u0007", "\ud83d", "\ude00", "😀", "𬭎", "é", "e\u0301", "가", "\u1100\u1161", "ﬁ", "İ",
            "ß",
            "٣", "[", "]", "(", ")", "\"", "*", "?", "~", "^", "\\", "/", "AND", "OR", "NOT", "name:", "a..b",
            "{* TO *}",
            "ent-01", "91110000802100433B", "會計", "\u200d", "\ufeff", "\u202e", "+", "#", "##", "-", "_", "%");

    private RandomText() {}

    /** A text of up to thirty pieces. */
    public static String next(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(31)).mapToObj(i -> piece(random)).collect(Collectors.joining());
    }

    private static String piece(RandomGenerator random) {
        return random.nextInt(4) == 0
                ? String.valueOf((char) random.nextInt(Character.MAX_VALUE))
                : PIECES.get(random.nextInt(PIECES.size()));
    }
}
