package org.duijie.engine.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two hosts with a table each; n1 is h1's, n2 is h2's; c1 meets both, the team c2 meets n1 and splits up in two. */
class RearrangementTest {
    private final MatchSession plan = new MatchSession("s", "", Form.TALKS, "employment", LocalDate.of(2026, 12, 1),
            LocalTime.of(9, 0), 20, 5, 3, 1,
            new Roster(List.of(new Roster.Host("h1", 1), new Roster.Host("h2", 1)),
                    List.of(new Roster.RosterNeed("n1", 2, false), new Roster.RosterNeed("n2", 2, false)),
                    List.of(new Roster.RosterCandidate("c1", 2, 1, false),
                            new Roster.RosterCandidate("c2", 2, 2, false)),
                    List.of()),
            Constraints.NONE);
    private final Timetable released = new Timetable(2, 2,
            List.of(new Slot(1, 1, "n1", "c1"), new Slot(2, 1, "n1", "c2"), new Slot(2, 2, "n2", "c1")));

    private Rearrangement after(Move... moves) {
        return Rearrangement.of(released, List.of(moves), plan, new Hall(plan, Map.of("n1", "h1", "n2", "h2")));
    }

    private static Move move(String need, String candidate, int round, int table) {
        return new Move(1, need, candidate, round, table, "因故", List.of(), Instant.EPOCH, "staff");
    }

    @Test
    void putsAMovedMeetingInItsNewPlaceAndLeavesTheOthers() {
        Rearrangement now = after(move("n1", "c1", 3, 1));

        assertThat(now.timetable().slots()).containsExactly(new Slot(2, 1, "n1", "c2"), new Slot(2, 2, "n2", "c1"),
                new Slot(3, 1, "n1", "c1"));
        assertThat(now.timetable().rounds()).isEqualTo(3);
        assertThat(now.moved()).containsExactly(new Pair("n1", "c1"));
    }

    @Test
    void aMeetingMovedBackCountsAsMovedNoMore() {
        assertThat(after(move("n1", "c1", 3, 1), move("n1", "c1", 1, 1)).moved()).isEmpty();
    }

    @Test
    void aFreePlaceAtTheHostsOwnTableBreaksNothing() {
        assertThat(after().breaks("n2", "c1", 3, 2)).isEmpty();
    }

    @Test
    void namesEverythingAMoveBreaks() {
        assertThat(after().breaks("n1", "c1", 2, 1)).containsExactly(Move.Broken.TABLE_TAKEN,
                Move.Broken.CANDIDATE_BUSY);
        assertThat(after().breaks("n2", "c1", 3, 1)).containsExactly(Move.Broken.FOREIGN_TABLE);
        assertThat(after().breaks("n2", "c1", 4, 2)).containsExactly(Move.Broken.BEYOND_ROUNDS);
    }

    @Test
    void aTeamThatSplitsUpIsBusyOnlyWhenAllItsPartsAre() {
        Timetable twice = new Timetable(2, 2, List.of(new Slot(1, 1, "n1", "c2"), new Slot(2, 2, "n2", "c2")));
        Rearrangement now = Rearrangement.of(twice, List.of(), plan, new Hall(plan, Map.of("n1", "h1", "n2", "h2")));

        assertThat(now.breaks("n2", "c2", 1, 2)).isEmpty();
    }

    @Test
    void refusesRoundsAndTablesThatDoNotExistAndPairsThatDoNotMeet() {
        assertThatThrownBy(() -> after().breaks("n1", "c1", 0, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> after().breaks("n1", "c1", 23, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> after().breaks("n1", "c1", 1, 3)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> after().breaks("n2", "c2", 1, 1)).isInstanceOf(Refusal.class);
    }
}
