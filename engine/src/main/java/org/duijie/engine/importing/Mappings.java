package org.duijie.engine.importing;

import java.util.Map;
import java.util.Optional;

import org.duijie.engine.audit.Actor;

/** What people have said of headings, so that the next list of the same form is understood at once. Thread safe. */
public interface Mappings {
    /**
     * What was last said of headings with that signature.
     *
     * @return heading to key of a column, empty for a heading that is to be left out
     */
    Optional<Map<String, String>> find(ListKind kind, String signature);

    /** Keeps what was said, in the place of what was said before. */
    void save(ListKind kind, String signature, Map<String, String> choices, Actor actor);
}
