package org.duijie.api.trial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportState;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.session.Pairing;

/**
 * How far a trial has come.
 *
 * @param pairing what is to meet
 * @param needs the import of the needs: its id, {@value #ON_RECORD} for those on record already, empty if it is still to come
 * @param people the import of the candidates, likewise
 */
record Trial(Pairing pairing, String needs, String people) {
    /** In the place of an import: nothing was sent, what is on record is taken. */
    static final String ON_RECORD = "-";

    /** What comes next. */
    enum Step {
        NEEDS, PEOPLE, SESSION
    }

    Step step(ImportDesk desk) {
        return !done(needs, desk) ? Step.NEEDS : !done(people, desk) ? Step.PEOPLE : Step.SESSION;
    }

    private static boolean done(String job, ImportDesk desk) {
        return job.equals(ON_RECORD)
                || desk.find(job).filter(j -> j.progress().state() == ImportState.DONE).isPresent();
    }

    /** The import of the step that comes next; null if it has not begun, or is kept no longer. */
    @Nullable
    ImportJob current(ImportDesk desk) {
        return switch (step(desk)) {
            case NEEDS -> desk.find(needs).orElse(null);
            case PEOPLE -> desk.find(people).orElse(null);
            case SESSION -> null;
        };
    }

    /** What lists of needs may be of. */
    public List<ListKind> needKinds() {
        return kinds(pairing.needs().stream().sorted().map(k -> k.key()));
    }

    /** What lists of candidates may be of. */
    public List<ListKind> peopleKinds() {
        return kinds(pairing.candidates().stream().sorted().map(k -> k.key()));
    }

    private static List<ListKind> kinds(Stream<String> keys) {
        return keys.flatMap(key -> Arrays.stream(ListKind.values()).filter(k -> k.key().equals(key))).toList();
    }

    /** This trial with a list that was handed in. */
    Trial with(ImportJob job) {
        return needKinds().contains(job.kind())
                ? new Trial(pairing, job.id(), people)
                : new Trial(pairing, needs, job.id());
    }

    /** Where the step that comes next is shown. */
    public String address() {
        return address(needs, people);
    }

    /** Where a trial goes on that takes its needs from what is on record. */
    public String withNeedsOnRecord() {
        return address(ON_RECORD, people);
    }

    /** Where a trial goes on that takes its candidates from what is on record. */
    public String withPeopleOnRecord() {
        return address(needs, ON_RECORD);
    }

    /** Where the list of this step is handed in again. */
    public String again() {
        return people.isEmpty() ? address("", "") : address(needs, "");
    }

    private String address(String needsAre, String peopleAre) {
        var address = UriComponentsBuilder.fromPath("/trial/" + pairing.book());
        if (!needsAre.isEmpty()) {
            address.queryParam("needs", needsAre);
        }
        if (!peopleAre.isEmpty()) {
            address.queryParam("people", peopleAre);
        }
        return address.encode().build().toUriString();
    }
}
