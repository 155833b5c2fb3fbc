package org.duijie.engine.party;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a party. Personal data: masked on pages by default, never in an index, a log or a frozen session.
 *
 * @param phone a telephone number
 * @param email an address
 */
public record Contact(@Nullable String phone, @Nullable String email) {
    /** Nothing known. */
    public static final Contact NONE = new Contact(null, null);

    /** Says only which parts are known, so that no log shows them. */
    @Override
    public String toString() {
        return "Contact[" + (phone == null ? "" : "phone") + (email == null ? "" : " email") + "]";
    }
}
