package org.duijie.engine.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

/**
 * One item of a requirement of majors.
 *
 * @param span the words
 * @param role whether it is asked for, preferred or shut out
 * @param sureness how far to rely on it
 * @param terms what it stands for; more than one where catalogues share a name, or where it is ambiguous
 * @param catalogues the catalogues of the level it is spoken of in
 * @param directions what is written behind it to narrow it down and no catalogue has (仅限国际法方向)
 * @param precedent the ruling that decided; null if none did
 * @param note what a person should know of it; null if it is plain
 */
public record MajorReading(Span span, Role role, Sureness sureness, List<Major> terms,
        Set<Catalogue> catalogues, List<Span> directions, @Nullable Precedent precedent, @Nullable Text note) {

    private static final int HINTS = 3;
    private static final int LOOKED_AT = 12;

    /** What an item is there for. */
    public enum Role {
        REQUIRED, PREFERRED, EXCLUDED
    }

    public MajorReading {
        terms = List.copyOf(terms);
        catalogues = Set.copyOf(catalogues);
        directions = List.copyOf(directions);
    }

    /**
     * The nearest majors of its catalogues, best first, where it is unresolved. Looks through the whole vocabulary, so
     * ask once.
     */
    public List<Major> hints() {
        return sureness != Sureness.UNRESOLVED
                ? List.of()
                : Major.all().nearest(span.words(), LOOKED_AT).stream()
                        .filter(major -> catalogues.contains(major.catalogue())).limit(HINTS).toList();
    }

    /**
     * Where the words name both a whole and a part of it, the part, in each catalogue: whoever studied the major 法学
     * studied in the discipline 法学 too, so both readings take him in. Empty for any other ambiguity.
     */
    List<Major> inEveryReading() {
        if (sureness != Sureness.AMBIGUOUS || !directions.isEmpty()) {
            return List.of();
        }
        var byCatalogue = terms.stream().collect(Collectors.groupingBy(Major::catalogue, TreeMap::new,
                Collectors.toList()));
        boolean nested = byCatalogue.values().stream().anyMatch(same -> same.size() > 1)
                && byCatalogue.values().stream().allMatch(same -> same.stream().anyMatch(part -> within(part, same)));
        return nested
                ? byCatalogue.values().stream()
                        .flatMap(same -> same.stream().filter(part -> within(part, same))).toList()
                : List.of();
    }

    private static boolean within(Major part, List<Major> all) {
        return all.stream().allMatch(part::within);
    }

    /** The same, but not certain. */
    MajorReading unsure(Text why) {
        return new MajorReading(span, role, Sureness.AMBIGUOUS, terms, catalogues, directions, precedent, why);
    }

    /** Whether it has this role and sureness. */
    boolean is(Role wanted, Sureness sure) {
        return role == wanted && sureness == sure;
    }
}
