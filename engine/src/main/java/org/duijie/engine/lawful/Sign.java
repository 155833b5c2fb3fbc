package org.duijie.engine.lawful;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code signs.tsv}: words by which an attribute is known.
 *
 * @param attribute which
 * @param proxy whether they name it only in a roundabout way
 * @param words the words, folded
 * @param except words around them with which they are about something else (女装, 单身公寓); null for none
 */
record Sign(Attribute attribute, boolean proxy, Pattern words, @Nullable Pattern except) {

    static Sign of(String[] row) {
        return new Sign(Attribute.valueOf(row[0]), switch (row[1]) {
            case "named" -> false;
            case "proxy" -> true;
            default -> throw new IllegalStateException("signs.tsv: \"" + row[1] + "\" is neither named nor proxy");
        }, Pattern.compile(row[2]), row[3].isEmpty() ? null : Pattern.compile(row[3]));
    }

    /** The characters that the words may begin with, among those of the alphabet, the digits and those in the pattern. */
    Set<Character> beginnings() {
        return IntStream.concat(IntStream.rangeClosed(' ', 'z'), words.pattern().chars()).mapToObj(c -> (char) c)
                .filter(this::mayBeginWith).collect(Collectors.toSet());
    }

    @SuppressWarnings("JdkObsolete") // What is asked is just this: whether more characters could make a match of it.
    private boolean mayBeginWith(char c) {
        var alone = words.matcher(Character.toString(c));
        return alone.lookingAt() || alone.hitEnd();
    }

    /** Where the words of a folded text are about the attribute, in its order. */
    List<MatchResult> find(String folded) {
        List<MatchResult> places = words.matcher(folded).results().toList();
        if (except == null || places.isEmpty()) {
            return places;
        }
        List<MatchResult> around = except.matcher(folded).results().toList();
        List<MatchResult> left = new ArrayList<>();
        int next = 0;
        for (MatchResult place : places) {
            while (next < around.size() && around.get(next).end() <= place.start()) {
                next++;
            }
            if (next == around.size() || around.get(next).start() >= place.end()) {
                left.add(place);
            }
        }
        return left;
    }
}
