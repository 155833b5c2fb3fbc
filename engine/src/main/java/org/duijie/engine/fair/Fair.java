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
        public static final Comparator<String> BY_NUMBER = Booth::compare;
        private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,6}[A-Z0-9])?");

        /** Whether a booth may have this number. */
        public static boolean isNumber(String text) {
            return NUMBER.matcher(text).matches();
        }

        /** The number somebody means who types {@code ａ12}. */
        public static String typed(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        }

        private static int compare(String one, String other) {
            int i = 0;
            int j = 0;
            int order = 0;
            while (order == 0 && i < one.length() && j < other.length()) {
                int first = digits(one, i);
                int second = digits(other, j);
                order = first > i && second > j
                        ? Long.compare(Long.parseLong(one, i, first, 10), Long.parseLong(other, j, second, 10))
                        : Character.compare(one.charAt(i), other.charAt(j));
                i = Math.max(first, i + 1);
                j = Math.max(second, j + 1);
            }
            if (order == 0) {
                order = Integer.compare(one.length() - i, other.length() - j);
            }
            return order == 0 ? one.compareTo(other) : order;
        }

        /** Where the digits end that begin at a place. */
        private static int digits(String number, int from) {
            int end = from;
            while (end < number.length() && Character.isDigit(number.charAt(end))) {
                end++;
            }
            return end;
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
