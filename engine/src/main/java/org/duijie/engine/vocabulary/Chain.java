package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.text.Text;

/**
 * An industry chain (产业链): industries that supply each other, as people of a district speak of them. No comparison reads it,
 * so it is no part of the version of the vocabularies.
 *
 * @param key the word used in addresses
 * @param label what people call it
 * @param industries those it is made of, with all below them
 */
public record Chain(String key, Text label, List<Industry> industries) {
    public Chain {
        industries = List.copyOf(industries);
    }

    /** The table is read when it is first asked for. */
    private static final class Loaded {
        static final Table TABLE = Table.read("chain.tsv");
        static final List<Chain> ALL = TABLE.rows(4, 4).stream().map(row -> new Chain(row[0],
                Text.of(row[1], row[2]), Table.several(row[3]).stream().map(Industry::of).toList())).toList();
    }

    /** All chains, in the order of the table. */
    public static List<Chain> all() {
        return Loaded.ALL;
    }

    /** Another one whenever a character of the table is. */
    public static String version() {
        return Loaded.TABLE.hash().substring(0, 8);
    }

    /** The chain with that key. */
    public static Optional<Chain> find(String key) {
        return all().stream().filter(chain -> chain.key.equals(key)).findFirst();
    }

    /** The chains an industry is in; often one, sometimes none or two. */
    public static List<Chain> of(Industry industry) {
        return all().stream().filter(chain -> chain.industries.stream().anyMatch(industry::within)).toList();
    }
}
