package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorReading.Role;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.vocabulary.Major;

/**
 * The majors a text asks for, over all catalogues.
 *
 * @param words the text as far as it was read
 * @param any whether it says that any major will do, or names only preferred ones
 * @param only whether it accepts nothing but what it names (仅限, 限)
 * @param readings its items in their order
 * @param cut whether the text was longer than what was read of it
 */
public record MajorRequirement(Span words, boolean any, boolean only, List<MajorReading> readings, boolean cut) {
    public MajorRequirement {
        readings = List.copyOf(readings);
    }

    /**
     * Who studied one of these fits, also where words are ambiguous: what every reading of them takes in. Without what is
     * shut out: a class is then given by its other majors.
     */
    public List<Major> majors() {
        var named = Stream.concat(terms(Role.REQUIRED, Sureness.RESOLVED).stream(), readings.stream()
                .filter(reading -> reading.role() == Role.REQUIRED)
                .flatMap(reading -> reading.inEveryReading().stream())).distinct().toList();
        return without(named, terms(Role.EXCLUDED, Sureness.RESOLVED));
    }

    /** Classes that 相关专业 widens to. */
    public List<Major> widened() {
        return without(terms(Role.REQUIRED, Sureness.WIDENED), terms(Role.EXCLUDED, Sureness.RESOLVED));
    }

    /** The other readings of ambiguous words: whether one who studied only these fits is not known. */
    public List<Major> unsure() {
        return readings.stream().filter(reading -> reading.is(Role.REQUIRED, Sureness.AMBIGUOUS))
                .flatMap(reading -> {
                    var certain = reading.inEveryReading();
                    return reading.terms().stream().filter(term -> !certain.contains(term));
                }).distinct().toList();
    }

    /** Majors that are preferred, not asked for. */
    public List<Major> preferred() {
        return terms(Role.PREFERRED, Sureness.RESOLVED);
    }

    /** What could not be read, in its order. */
    public List<MajorReading> unresolved() {
        return readings.stream().filter(reading -> reading.sureness() == Sureness.UNRESOLVED).toList();
    }

    /** The same for comparison; null where nothing is stated that can be compared, so that nobody fits by mistake. */
    public @Nullable MajorsAsked asked() {
        if (any) {
            return MajorsAsked.ANY;
        }
        var named = majors();
        var wider = widened().stream().filter(major -> !named.contains(major)).toList();
        var open = unsure().stream().filter(major -> !named.contains(major)).toList();
        return named.isEmpty() && wider.isEmpty() && open.isEmpty()
                ? null
                : new MajorsAsked(named, wider, open, only);
    }

    /** Whether it says anything of majors at all. */
    boolean speaks() {
        return any || readings.stream().anyMatch(reading -> reading.sureness() != Sureness.UNRESOLVED);
    }

    /** Whether nothing is left for a person to decide. */
    public boolean sure() {
        return !cut && readings.stream()
                .allMatch(reading -> reading.sureness() == Sureness.RESOLVED || reading.sureness() == Sureness.WIDENED);
    }

    private List<Major> terms(Role role, Sureness sureness) {
        return readings.stream().filter(reading -> reading.is(role, sureness))
                .flatMap(reading -> reading.terms().stream()).distinct().toList();
    }

    private static List<Major> without(List<Major> named, List<Major> excluded) {
        if (excluded.isEmpty()) {
            return named;
        }
        var rest = new LinkedHashSet<Major>();
        for (var major : named) {
            boolean touched = excluded.stream().anyMatch(out -> out.within(major) || major.within(out));
            rest.addAll(touched ? parts(major, excluded) : List.of(major));
        }
        return new ArrayList<>(rest);
    }

    private static List<Major> parts(Major whole, List<Major> excluded) {
        return Major.all().list().stream().filter(Major::isLeaf).filter(major -> major.within(whole))
                .filter(major -> excluded.stream().noneMatch(major::within)).toList();
    }
}
