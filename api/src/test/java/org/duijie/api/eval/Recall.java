package org.duijie.api.eval;

import java.util.List;

/** How many of those who truly rank first are among the proposed, over many who ask. */
final class Recall {
    /** Far fewer than are proposed; says how much room there is. */
    private static final int FEW = 20;

    /** Heads a table of {@link #row rows}. */
    static final String HEAD = """
            | what | asking | among | true firsts | proposed of them | recall | worst of one who asks | recall of the first %d proposed |
            |---|---|---|---|---|---|---|---|
            """
            .formatted(FEW);

    private final String what;
    private final int among;
    private int asking;
    private int firsts;
    private int found;
    private int foundEarly;
    private double worst = 1;

    /** Of what is asked, and among how many. */
    Recall(String what, int among) {
        this.what = what;
        this.among = among;
    }

    /** Takes who truly ranks first for one who asks, and who was proposed, in order. */
    void add(List<String> first, List<String> proposed) {
        int hits = hits(first, proposed);
        asking++;
        firsts += first.size();
        found += hits;
        foundEarly += hits(first, proposed.subList(0, Math.min(FEW, proposed.size())));
        worst = Math.min(worst, share(hits, first.size()));
    }

    private static int hits(List<String> first, List<String> proposed) {
        return (int) first.stream().filter(proposed::contains).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }

    /** How many rank first in all. */
    int firsts() {
        return firsts;
    }

    /** The share of those who rank first that was proposed. */
    double overall() {
        return share(found, firsts);
    }

    /** One line of the table. */
    String row() {
        return "| %s | %,d | %,d | %,d | %,d | %.4f | %.2f | %.4f |\n".formatted(what, asking, among, firsts, found,
                overall(), worst, share(foundEarly, firsts));
    }
}
