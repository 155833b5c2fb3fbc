package org.duijie.engine.doctor;

import org.duijie.engine.text.Text;

/**
 * One thing that is out of order. Carries no personal data: tables, ids and numbers.
 *
 * @param gravity how bad it is
 * @param place where, such as {@code needs.owner} or {@code index}
 * @param what what is wrong, and how often
 * @param repaired whether it has been repaired
 */
public record Symptom(Gravity gravity, String place, Text what, boolean repaired) {

    /** How bad. */
    public enum Gravity {
        /** Good to know; nothing has to be done. */
        NOTE(Text.of("提示", "note")),
        /** Something derived is wrong and can be made anew. */
        DERIVED(Text.of("可修复", "can be repaired")),
        /** Something is lost or wrong that nothing else knows; a backup may have it. */
        TRUTH(Text.of("数据受损", "data is damaged"));

        private final Text label;

        Gravity(Text label) {
            this.label = label;
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }

    /** Whether something has still to be done. */
    public boolean open() {
        return !repaired && gravity != Gravity.NOTE;
    }
}
