package org.duijie.api.form;

import org.duijie.engine.text.Text;

/**
 * A field of a form.
 *
 * @param place where its value stands in the record's JSON, such as {@code profile.major}; the name it is sent under
 * @param label what people call it
 * @param hint what helps to fill it in; empty if nothing need be said
 * @param input what it looks like and how it is read
 * @param personal whether it holds personal data, which is kept as it is where it may not be seen
 */
public record Field(String place, Text label, Text hint, Input input, boolean personal) {

    /** A field that needs no explanation. */
    public static Field of(String place, String zh, String en, Input input) {
        return new Field(place, Text.of(zh, en), Text.same(""), input, false);
    }

    /** This field with something that helps to fill it in. */
    public Field hint(String zh, String en) {
        return new Field(place, label, Text.of(zh, en), input, personal);
    }

    /** This field, holding personal data. */
    public Field holdingPersonalData() {
        return new Field(place, label, hint, input, true);
    }

    /** Whether what is said of that place is said of this field. */
    boolean covers(String where) {
        return where.equals(place) || where.startsWith(place + ".") || where.startsWith(place + "[");
    }
}
