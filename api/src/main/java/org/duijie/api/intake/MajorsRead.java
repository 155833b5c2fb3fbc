package org.duijie.api.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorReading;
import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.intake.Precedent;
import org.duijie.engine.intake.Span;
import org.duijie.engine.intake.Sureness;
import org.duijie.engine.text.Text;

/**
 * A requirement of majors. The lists of codes are what a position's {@code terms.majors} would hold.
 *
 * @param any whether any major will do
 * @param only whether nothing but what is named is accepted
 * @param named codes asked for
 * @param widened codes of the classes that 相关专业 widens to
 * @param unsure codes that an ambiguous word may also have meant
 * @param preferred codes that are preferred, not asked for
 * @param items the items of the text in their order
 * @param cut whether the text was longer than what is read of it
 */
record MajorsRead(boolean any, boolean only, List<String> named, List<String> widened, List<String> unsure,
        List<String> preferred, List<Item> items, boolean cut) {

    /**
     * One item of the text.
     *
     * @param span the words
     * @param role whether it is asked for, preferred or shut out
     * @param sureness how far to rely on it
     * @param terms codes of what it stands for
     * @param hints codes of the nearest names, where it is unresolved
     * @param precedent the ruling that decided, if one did
     * @param note what a person should know of it, if anything
     */
    record Item(Span span, MajorReading.Role role, Sureness sureness, List<String> terms, List<String> hints,
            @Nullable Precedent precedent, @Nullable Text note) {

        static Item of(MajorReading reading) {
            return new Item(reading.span(), reading.role(), reading.sureness(), TermRead.codes(reading.terms()),
                    TermRead.codes(reading.hints()), reading.precedent(), reading.note());
        }
    }

    static MajorsRead of(MajorRequirement requirement) {
        return new MajorsRead(requirement.any(), requirement.only(), TermRead.codes(requirement.majors()),
                TermRead.codes(requirement.widened()), TermRead.codes(requirement.unsure()),
                TermRead.codes(requirement.preferred()), requirement.readings().stream().map(Item::of).toList(),
                requirement.cut());
    }
}
