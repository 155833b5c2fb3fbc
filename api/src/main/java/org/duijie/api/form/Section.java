package org.duijie.api.form;

import java.util.List;

import org.duijie.engine.text.Text;

/**
 * Fields that belong together.
 *
 * @param title what they are about
 * @param fields in the order they are filled in
 */
public record Section(Text title, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
