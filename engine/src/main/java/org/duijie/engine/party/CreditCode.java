package org.duijie.engine.party;

/**
 * The unified social credit code of an organisation after GB 32100-2015: 17 characters and a check character, over the
 * ten digits and the capitals without I, O, S, V and Z. The check character makes the sum of the characters, weighted
 * with the powers of 3, divisible by 31.
 */
public final class CreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether this is such a code, check character included. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /** The character that follows these 17. */
    static char checkCharacter(String first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += CHARACTERS.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt(Math.floorMod(-sum, CHARACTERS.length()));
    }
}
