package org.duijie.engine.lawful;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Table;

/**
 * The table {@code provisions.tsv}: book × attribute → refuse, warn or allow, each with its source. A book without a line of
 * its own for an attribute has that of {@link #OTHERS}. Immutable.
 */
public final class Provisions {
    /** The texts of demands, as if they were a book. */
    public static final String DEMANDS = "demand";
    /** All books without a line of their own. */
    static final String OTHERS = "*";

    private static final List<Provision> ALL = read();

    private Provisions() {}

    private static List<Provision> read() {
        List<Provision> all = new ArrayList<>();
        for (String[] row : Table.read(Provisions.class, "provisions.tsv").rows(5, 5)) {
            all.add(new Provision(row[0], Attribute.valueOf(row[1]), Treatment.valueOf(row[2]), Text.of(row[3],
                    row[4])));
        }
        for (Attribute attribute : Attribute.values()) {
            if (all.stream().noneMatch(p -> p.book().equals(OTHERS) && p.attribute() == attribute)) {
                throw new IllegalStateException("provisions.tsv says nothing of " + attribute);
            }
        }
        return List.copyOf(all);
    }

    /** How an attribute is treated in a book. */
    public static Provision of(String book, Attribute attribute) {
        return line(book, attribute).findFirst().or(() -> line(OTHERS, attribute).findFirst()).orElseThrow();
    }

    private static Stream<Provision> line(String book, Attribute attribute) {
        return ALL.stream().filter(p -> p.book().equals(book) && p.attribute() == attribute);
    }

    /** How every attribute is treated in a book, in the order of the attributes. */
    public static List<Provision> of(String book) {
        return Arrays.stream(Attribute.values()).map(attribute -> of(book, attribute)).toList();
    }
}
