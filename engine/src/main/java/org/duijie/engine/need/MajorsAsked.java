package org.duijie.engine.need;

import java.util.List;

import org.duijie.engine.vocabulary.Major;

/**
 * The majors a position asks for. All lists empty is "any major".
 *
 * @param named majors, classes and disciplines named, over all catalogues: who studied one of them fits
 * @param widened classes that 相关专业 (related majors) widens to: who studied one of them fits as well, but less
 * @param unsure what a word with two readings may also have meant: whether one who studied only that fits is not known
 * @param only whether nothing but these is accepted (仅限); if not, near majors are still worth a look
 */
public record MajorsAsked(List<Major> named, List<Major> widened, List<Major> unsure, boolean only) {
    /** No major is asked for (不限专业). */
    public static final MajorsAsked ANY = new MajorsAsked(List.of(), List.of(), List.of(), false);

    public MajorsAsked {
        named = List.copyOf(named);
        widened = List.copyOf(widened);
        unsure = List.copyOf(unsure);
    }

    /** One of these, near ones welcome. */
    public static MajorsAsked of(List<Major> named) {
        return new MajorsAsked(named, List.of(), List.of(), false);
    }

    /** Whether no major is asked for. */
    public boolean any() {
        return named.isEmpty() && widened.isEmpty() && unsure.isEmpty();
    }
}
