package org.duijie.index.openings;

import java.util.List;

import org.duijie.index.search.Marks;

/**
 * A position that was found, as it stood when it was read for the index.
 *
 * @param id the id of the need
 * @param title its title in pieces, what was asked for marked
 * @param owner the id of the party whose position it is
 * @param ownerName the name of that party in pieces, what was asked for marked
 * @param found what made it be found
 */
public record Opening(String id, List<Marks.Piece> title, String owner, List<Marks.Piece> ownerName, Found found) {
    public Opening {
        title = List.copyOf(title);
        ownerName = List.copyOf(ownerName);
    }

    /** What made a position be found. */
    public enum Found {
        /** What was asked for stands in it, in these or other words. */
        WORDS,
        /** Something stands in it that sounds like what was typed (同音). */
        SOUND,
        /** A word of letters stands in it that is typed like what was asked for but for a slip. */
        SLIP,
        /** It has something in common with what was asked for. */
        NEAR
    }
}
