package org.duijie.api.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Doctor;
import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.store.HeldFolder;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Comparison;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;

/** Looks over a store and its index. Thread safe. */
public final class Checkup {
    private final Doctor doctor;
    private final Index index;

    private Checkup(Doctor doctor, Index index) {
        this.doctor = doctor;
        this.index = index;
    }

    /** The index as one gets at it. */
    private interface Index {
        Comparison compare() throws IOException;

        /** Whether the index makes itself anew from now on. */
        boolean makeAnew() throws IOException;
    }

    /** Of a server, which has its index open. */
    public static Checkup serving(Doctor doctor, Profiles profiles) {
        return new Checkup(doctor, new Index() {
            @Override
            public Comparison compare() {
                return profiles.compare();
            }

            @Override
            public boolean makeAnew() {
                profiles.rebuild();
                return true;
            }
        });
    }

    /** Of a command, which sees what is on disk, whether or not a server runs beside it. */
    public static Checkup onDisk(Doctor doctor, Path data, Sources sources) {
        Path folder = data.resolve("index");
        return new Checkup(doctor, new Index() {
            @Override
            public Comparison compare() throws IOException {
                Comparison.Keys none = new Comparison.Keys(0, List.of());
                // The next start makes it; there is nothing wrong with that.
                return Files.exists(folder) ? Profiles.compare(folder, sources) : new Comparison(0, none, none, none);
            }

            @Override
            public boolean makeAnew() throws IOException {
                try (HeldFolder held = HeldFolder.take(data)) {
                    return FileSystemUtils.deleteRecursively(folder);
                } catch (Refusal e) {
                    // A server has it; there the page does it.
                    return false;
                }
            }
        });
    }

    /** What is out of order; nothing is changed. */
    public List<Symptom> examine() {
        List<Symptom> found = new ArrayList<>(doctor.examine());
        found.addAll(index(false));
        return found;
    }

    /** The same, and what is derived is made anew. */
    public List<Symptom> repair(Actor actor) {
        List<Symptom> found = new ArrayList<>(doctor.repair(actor));
        found.addAll(index(true));
        return found;
    }

    private List<Symptom> index(boolean repairing) {
        Text what;
        try {
            Comparison comparison = index.compare();
            if (comparison.same()) {
                return List.of();
            }
            what = Text.of("索引与数据不符：缺 " + comparison.missing().count() + "，过时 " + comparison.stale().count() + "，多余 "
                    + comparison.superfluous().count(),
                    "does not say what the store says: " + comparison.missing().count() + " missing, "
                            + comparison.stale().count() + " stale, " + comparison.superfluous().count() + " too many");
        } catch (IOException | UncheckedIOException e) {
            what = Text.of("索引无法读出", "cannot be read");
        }
        return List.of(new Symptom(Symptom.Gravity.DERIVED, "index", what, repairing && madeAnew()));
    }

    private boolean madeAnew() {
        try {
            return index.makeAnew();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
