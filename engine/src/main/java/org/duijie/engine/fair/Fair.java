package org.duijie.engine.fair;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * A session that visitors may look at.
 *
 * @param session id of the session
 * @param open whether anybody may look at it
 * @param booths where its hosts are, those that are anywhere
 */
public record Fair(String session, boolean open, List<Booth> booths) {
    public Fair {
        booths = List.copyOf(booths);
    }

    /**
     * A booth (展位).
     *
     * @param party id of the host
     * @param number what stands above it, such as {@code A12}: 1 to 8 capital letters, digits and hyphens
     */
    public record Booth(String party, String number) {
        /** What a number must look like. */
        public static final Text LEGAL = Text.of("展位号应为 1 至 8 个大写字母、数字或 -，如 A12",
                "must be 1 to 8 capital letters, digits and hyphens, such as A12");
        /** {@code A2} before {@code A12}: letters as they are, numbers by their size. */
        public static final Comparator<String> BY_NUMBER = Comparator.comparing(Booth::padded)
                .thenComparing(Comparator.naturalOrder());
        private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,6}[A-Z0-9])?");
        private static final Pattern DIGITS = Pattern.compile("\\d+");
        private static final int LONGEST = 8;

        /** Whether a booth may have this number. */
        public static boolean isNumber(String text) {
            return NUMBER.matcher(text).matches();
        }

        /** The number somebody means who types {@code ａ12}. */
        public static String typed(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        }

        private static String padded(String number) {
            return DIGITS.matcher(number)
                    .replaceAll(digits -> "0".repeat(LONGEST - digits.group().length()) + digits.group());
        }
    }

    /** What a session is as long as nobody has opened it. */
    public static Fair closed(String session) {
        return new Fair(session, false, List.of());
    }

    /** The booth of a host. */
    public Optional<Booth> of(String party) {
        return booths.stream().filter(booth -> booth.party().equals(party)).findFirst();
    }

    /**
     * Refuses what cannot be, with everything that is wrong.
     *
     * @param hosts ids of the session's hosts
     * @throws Refusal INVALID
     */
    public void require(Set<String> hosts) {
        Violations violations = new Violations();
        Set<String> parties = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Booth booth : booths) {
            String place = "booths[" + booth.party() + "]";
            if (!hosts.contains(booth.party()) || !parties.add(booth.party())) {
                violations.add(place, booth.party(), Text.of("不是这场活动的单位，或出现两次",
                        "is no host of this session, or occurs twice"));
            }
            if (!Booth.isNumber(booth.number())) {
                violations.add(place, booth.number(), Booth.LEGAL);
            } else if (!numbers.add(booth.number())) {
                violations.add(place, booth.number(), Text.of("两家单位不能在同一展位", "is the booth of another host too"));
            }
        }
        violations.refuse(Refusal.Kind.INVALID);
    }
}
