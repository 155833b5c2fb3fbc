package org.duijie.engine.lawful;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duijie.engine.text.Folding;
import org.duijie.engine.vocabulary.Table;

/**
 * The words by which protected attributes are known, synonyms and roundabout ways included: the table {@code signs.tsv}. Its
 * one reader, for texts of demands and for rule books alike. Never throws; safe to call from any thread.
 */
public final class Signs {
    private static final String NAMES = "(?:性别|男女|年龄|户籍|户口|生源|民族|婚育|婚姻|婚否|身高|政治面貌|院校|学校|宗教信仰|证书|党派)";
    /** That something does not matter is no condition. */
    private static final Pattern OPEN = Pattern.compile(NAMES + "(?:[、/和与]?" + NAMES
            + "){0,4}(?:要求)?:?(?:均?不限|无要求|不作?要求|均可|皆可)|不限(?:制)?" + NAMES + "(?:[、/和与]" + NAMES
            + "){0,4}|无(?:需)?" + NAMES + "要求");
    private static final List<Sign> ALL = Table.read(Signs.class, "signs.tsv").rows(3, 4).stream().map(Sign::of)
            .toList();
    /** The signs that may begin with a character; few of them may with any that stands in a text. */
    private static final Map<Character, BitSet> BEGINNINGS = beginnings();

    private Signs() {}

    private static Map<Character, BitSet> beginnings() {
        Map<Character, BitSet> signs = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (char c : ALL.get(i).beginnings()) {
                signs.computeIfAbsent(c, none -> new BitSet()).set(i);
            }
        }
        return signs;
    }

    private static Stream<Sign> candidates(String closed) {
        BitSet signs = new BitSet();
        for (int i = 0; i < closed.length(); i++) {
            BitSet beginning = BEGINNINGS.get(closed.charAt(i));
            if (beginning != null) {
                signs.or(beginning);
            }
        }
        return signs.stream().mapToObj(ALL::get);
    }

    /** Every place in a text that touches an attribute, in the order of the text; those that overlap as one. */
    public static List<Mention> find(String text) {
        String closed = close(Folding.fold(text));
        List<Mention> found = new ArrayList<>();
        candidates(closed).forEach(sign -> sign.find(closed).forEach(place -> found.add(new Mention(sign.attribute(),
                sign.proxy(), text.substring(place.start(), place.end()), place.start()))));
        found.sort(Comparator.comparingInt(Mention::from));
        List<Mention> apart = new ArrayList<>();
        Map<Attribute, Integer> last = new EnumMap<>(Attribute.class);
        for (Mention mention : found) {
            Integer before = last.get(mention.attribute());
            if (before != null && mention.from() < apart.get(before).to()) {
                apart.set(before, apart.get(before).with(mention, text));
            } else {
                last.put(mention.attribute(), apart.size());
                apart.add(mention);
            }
        }
        return apart;
    }

    /** The attributes that a {@link #close closed} text touches. */
    public static Set<Attribute> in(String closed) {
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        candidates(closed).filter(sign -> !attributes.contains(sign.attribute()))
                .filter(sign -> !sign.find(closed).isEmpty()).forEach(sign -> attributes.add(sign.attribute()));
        return attributes;
    }

    /** A {@link Folding folded} text in which whatever is said not to matter (性别不限) is blanked; of the same length. */
    public static String close(String folded) {
        return OPEN.matcher(folded).replaceAll(open -> "\0".repeat(open.group().length()));
    }
}
