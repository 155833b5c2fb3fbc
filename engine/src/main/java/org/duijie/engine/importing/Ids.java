package org.duijie.engine.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.PartyKind;

/**
 * Ids for rows that state none, from what tells the rows apart in the world: the same list gives the same ids. Names go in
 * by hash alone, because ids stand in addresses and trails.
 */
final class Ids {
    private static final int HEX = 20;

    private Ids() {}

    /** By credit code, else by name. */
    static String organisation(PartyKind kind, String name, @Nullable String code) {
        return code != null ? kind.key() + "-" + code.toLowerCase(Locale.ROOT) : hashed(kind.key(), name);
    }

    /** A person by name, school, year of graduation, major and telephone; an expert or a team by name and telephone. */
    static String party(PartyKind kind, Draft draft) {
        String name = draft.text("name");
        return switch (kind) {
            case ENTERPRISE, INSTITUTION, DEPARTMENT -> organisation(kind, name,
                    draft.has("creditCode") ? draft.text("creditCode") : null);
            case EXPERT, EXPERT_TEAM -> hashed(kind.key(), name, draft.text("contact.phone"));
            case GRADUATE -> hashed(kind.key(), name, draft.text("school"), year(draft.text("profile.graduated")),
                    draft.text("profile.major"), draft.text("contact.phone"));
        };
    }

    private static String year(String day) {
        return day.length() < 4 ? "" : day.substring(0, 4);
    }

    /**
     * A need by what tells it from others of its list, and its number among those that are equal in it.
     *
     * @param number 1 for the first of equal ones, 2 for the next
     */
    static String need(ListKind kind, List<String> parts, int number) {
        return hashed(kind.key(),
                Stream.concat(parts.stream(), Stream.of(String.valueOf(number))).toArray(String[]::new));
    }

    private static String hashed(String kind, @Nullable String... parts) {
        List<String> key = Arrays.stream(parts).map(part -> part == null ? "" : Folding.name(part)).toList();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(key.stream().collect(Collectors.joining("\u0001")).getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(hash).substring(0, HEX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
