package org.duijie.rules.book;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.text.Text;

/** How words in cells are told apart: width, case and outer blanks do not matter. */
final class Wording {
    private static final Pattern HIDDEN = Pattern
            .compile("[\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final int LONGEST_SHOWN = 60;

    private Wording() {}

    /** Full-width letters, digits and signs made plain, outer blanks taken off. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }

    /** A value as it can be shown in a message: cut short, with a mark for each character that cannot be seen. */
    static String shown(String written) {
        int end = Math.min(written.length(), LONGEST_SHOWN);
        return UNSEEN.matcher(written.substring(0, end)).replaceAll("\uFFFD") + (end < written.length() ? "…" : "");
    }

    /** A message that may repeat what was written elsewhere, with a mark for each character that cannot be seen. */
    static Text shown(Text message) {
        return Text.of(marked(message.zh()), marked(message.en()));
    }

    private static String marked(String message) {
        return message.lines().map(line -> UNSEEN.matcher(line).replaceAll("\uFFFD")).collect(Collectors.joining("\n"));
    }

    /** Whether there are characters in it that nobody sees, but for line ends and tabulators. */
    static boolean hidesSomething(String written) {
        return HIDDEN.matcher(written).find();
    }

    /** Whether the word is that label in either language. */
    static boolean says(String written, Text label) {
        String word = folded(written);
        return word.equals(folded(label.zh())) || word.equals(folded(label.en()));
    }

    /** The one of them that is labelled so. */
    static <T> Optional<T> find(String written, Collection<T> things, Function<T, Text> label) {
        return things.stream().filter(t -> says(written, label.apply(t))).findFirst();
    }

    /** The words of a list: 、 | and ; part them. */
    static List<String> list(String written) {
        return Stream.of(plain(written).split("[、|;]")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    /** That a word is none of those legal, which one was perhaps meant, and all that are. */
    static Text unknown(String written, Text what, Collection<Text> legal) {
        Optional<Text> nearest = nearest(written, legal);
        return Text.of(
                "“" + shown(written) + "”不是" + what.zh() + "。\n" + nearest.map(n -> "也许是“" + n.zh() + "”。").orElse("")
                        + "可用："
                        + legal.stream().map(Text::zh).collect(Collectors.joining("、")) + "。",
                "\"" + shown(written) + "\" is no " + what.en() + ".\n"
                        + nearest.map(n -> "Maybe " + both(n) + ". ").orElse("") + "Legal: "
                        + legal.stream().map(Wording::both).collect(Collectors.joining(", ")) + ".");
    }

    private static String both(Text word) {
        return word.zh().equals(word.en()) ? word.zh() : word.zh() + " (" + word.en() + ")";
    }

    private static Optional<Text> nearest(String written, Collection<Text> legal) {
        return legal.stream()
                .filter(l -> distance(written, l) * 2 <= Math.max(written.length(), 2))
                .min(Comparator.comparingInt(l -> distance(written, l)));
    }

    private static int distance(String written, Text label) {
        return Math.min(distance(folded(written), folded(label.zh())), distance(folded(written), folded(label.en())));
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String folded(String written) {
        return plain(written).toLowerCase(Locale.ROOT);
    }
}
