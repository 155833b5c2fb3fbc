package org.duijie.api.form;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.text.Text;

/** Where a field looks up what may be entered: a vocabulary, or the hosts on record. Thread safe. */
public interface Source {

    /**
     * Something to choose.
     *
     * @param value what is stored: a code or an id
     * @param name what people call it
     * @param more what tells it from others of the same name; may be empty
     */
    record Choice(String value, String name, String more) {

        /** Name and value as they stand in a field: {@code 化学工程与工艺（081301）}. */
        public String written() {
            return name + "（" + value + "）";
        }
    }

    /**
     * What an entry stands for.
     *
     * @param value the value meant; empty if that is not clear
     * @param problem what is wrong with the entry, and what may have been meant; says nothing where a value is given
     */
    record Meaning(Optional<String> value, Text problem) {
        static Meaning of(String value) {
            return new Meaning(Optional.of(value), Text.same(""));
        }

        static Meaning unclear(Text problem) {
            return new Meaning(Optional.empty(), problem);
        }
    }

    /** The word for it in addresses. */
    String name();

    /** What matches the words, best first, at most {@code most}; the first in order for no words at all. */
    List<Choice> search(String words, int most);

    /** What stands for a stored value; empty if there is no such thing any more. */
    Optional<Choice> find(String value);

    /** What somebody meant who typed a value, a name, or both as {@link Choice#written}. */
    Meaning meaning(String typed);
}
