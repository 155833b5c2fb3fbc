package org.duijie.index.openings;

/** How far apart two words are, counted in slips: a character too much, one missing, another one, or two exchanged. */
final class Slips {
    private Slips() {}

    /** Whether one word becomes the other by at most so many slips, no two of them at the same place. */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[other.length()] <= most;
    }
}
