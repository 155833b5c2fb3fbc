package org.duijie.engine.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunState;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.store.Store;
import org.duijie.engine.timetable.Schedule;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A hall of three tables: 1 and 2 are h1's (needs n1, n2), 3 is h2's (need n3). c1 comes alone, c2 as a delegation of
 * two. Two rounds, and time for three.
 */
class ReleaseDeskTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Schedule TIMETABLE = new Schedule.Timetable(2, 3, List.of(new Slot(1, 1, "n1", "c1"),
            new Slot(1, 2, "n2", "c2"), new Slot(2, 1, "n1", "c2"), new Slot(2, 3, "n3", "c1")));

    private static final List<Roster.Host> HOSTS = List.of(new Roster.Host("h1", 2), new Roster.Host("h2", 1));
    private static final List<Roster.RosterNeed> NEEDS = Stream.of("n1", "n2", "n3")
            .map(need -> new Roster.RosterNeed(need, 5, false)).toList();
    private static final List<Roster.RosterCandidate> CANDIDATES = List.of(
            new Roster.RosterCandidate("c1", 5, 1, false),
            new Roster.RosterCandidate("c2", 5, 2, false), new Roster.RosterCandidate("c3", 5, 1, false));

    private Store store;
    private ReleaseDesk desk;
    private String release;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Store.open(directory, NOON);
        desk = new ReleaseDesk(store.releases(), store.runs());
        store.sessions().put(plan(Form.TALKS, 3, List.of(), List.of(), List.of()), 0L, STAFF);
        release = released(Form.TALKS, 3, TIMETABLE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void releasesARunUnderAName() {
        String run = run(Form.TALKS, 3, TIMETABLE);

        Release named = desk.release(run, "  第二版 ", STAFF);

        assertThat(named).isEqualTo(new Release("rel2", "fair", run, "第二版", NOON.instant(), "wang"));
        assertThat(store.releases().list("fair")).extracting(Release::id).containsExactly("rel2", "rel1");
        assertThat(store.releases().find("rel2")).contains(named);
        assertThat(store.changes().after(2, 9)).containsExactly(new Change(3, Change.Kind.RELEASE, "rel2", 1, false));
    }

    @Test
    void releasesNothingUnfinishedUnknownOrNamedTwice() {
        String failed = begun(Form.TALKS, 3);
        store.runs().end(failed, RunState.FAILED, STAFF);
        String done = run(Form.TALKS, 3, TIMETABLE);

        refused(Refusal.Kind.CONFLICT, () -> desk.release(failed, "定稿", STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> desk.release("r99", "定稿", STAFF));
        refused(Refusal.Kind.CONFLICT, () -> desk.release(done, "第一版", STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.release(done, " ", STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.release(done, "长".repeat(101), STAFF));
    }

    @Test
    void showsTheTimetableAsReleasedUntilSomethingIsMoved() {
        assertThat(desk.current(release)).isEqualTo(TIMETABLE);
    }

    @Test
    void movesAMeetingToAFreeTableOfItsHost() {
        Move move = desk.move(release, 0, "n1", "c2", 2, 2, "安静些", false, STAFF);

        assertThat(move)
                .isEqualTo(new Move(1, "n1", "c2", 2, 2, "安静些", List.of(), NOON.instant(), "wang"));
        assertThat(slots()).containsExactly(new Slot(1, 1, "n1", "c1"), new Slot(1, 2, "n2", "c2"),
                new Slot(2, 2, "n1", "c2"), new Slot(2, 3, "n3", "c1"));
        assertThat(store.releases().moves(release)).containsExactly(move);
    }

    @Test
    void saysWhatAMoveWouldBreak() {
        assertThat(desk.wouldBreak(release, "n1", "c2", 2, 2)).isEmpty();
        assertThat(desk.wouldBreak(release, "n1", "c2", 3, 1)).isEmpty();
        assertThat(desk.wouldBreak(release, "n2", "c2", 1, 1)).containsExactly(Move.Broken.TABLE_TAKEN);
        assertThat(desk.wouldBreak(release, "n1", "c1", 2, 2)).containsExactly(Move.Broken.CANDIDATE_BUSY);
        assertThat(desk.wouldBreak(release, "n2", "c2", 1, 3)).containsExactly(Move.Broken.FOREIGN_TABLE);
        assertThat(desk.wouldBreak(release, "n2", "c2", 4, 2)).containsExactly(Move.Broken.BEYOND_ROUNDS);
        assertThat(desk.wouldBreak(release, "n1", "c1", 2, 3)).containsExactly(Move.Broken.TABLE_TAKEN,
                Move.Broken.CANDIDATE_BUSY, Move.Broken.FOREIGN_TABLE);
    }

    @Test
    void letsADelegationHoldTwoMeetingsAtOnce() {
        assertThat(desk.wouldBreak(release, "n2", "c2", 2, 2)).isEmpty();
    }

    @Test
    void saysThatSomebodyIsAwayOnTheWayOrInterviewingElsewhere() {
        // c1 leaves at 09:40, table 2 opens at 09:20, h2 is ten minutes off, and one person interviews for n1 and n2.
        Timing timing = new Timing(
                List.of(new Timing.Absence(List.of("c1"), null, LocalTime.of(9, 40), null, ""),
                        new Timing.Absence(List.of("h1"), 2, null, LocalTime.of(9, 20), "")),
                List.of(new Timing.Venue("B馆", List.of("h2"), 10)),
                List.of(new Timing.SharedInterviewer(List.of("n1", "n2"), "")));
        String strict = released(timing, new Schedule.Timetable(3, 3,
                List.of(new Slot(1, 1, "n1", "c1"), new Slot(2, 1, "n2", "c2"), new Slot(3, 3, "n3", "c3"))));

        assertThat(desk.wouldBreak(strict, "n1", "c1", 3, 1)).containsExactly(Move.Broken.AWAY);
        assertThat(desk.wouldBreak(strict, "n1", "c1", 1, 2)).containsExactly(Move.Broken.AWAY);
        assertThat(desk.wouldBreak(strict, "n1", "c1", 2, 2)).containsExactly(Move.Broken.INTERVIEWER_BUSY);
        assertThat(desk.wouldBreak(strict, "n3", "c3", 2, 3)).isEmpty();

        desk.move(strict, 0, "n3", "c3", 2, 3, "提前", false, STAFF);
        String both = released(timing, new Schedule.Timetable(3, 3,
                List.of(new Slot(1, 1, "n1", "c3"), new Slot(3, 3, "n3", "c3"))));

        assertThat(desk.wouldBreak(both, "n3", "c3", 2, 3)).containsExactly(Move.Broken.WALK_TOO_SHORT);
    }

    @Test
    void findsNoRoundTooLateWhereThereIsNoLimit() {
        String open = released(Form.TALKS, null, TIMETABLE);

        assertThat(desk.wouldBreak(open, "n2", "c2", 22, 2)).isEmpty();
    }

    @Test
    void refusesABreakingMoveNamingEachConstraintUnlessAccepted() {
        assertThatThrownBy(() -> desk.move(release, 0, "n1", "c1", 2, 3, "应单位要求", false, STAFF))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.violations()).extracting(Violation::value).containsExactly("TABLE_TAKEN",
                            "CANDIDATE_BUSY", "FOREIGN_TABLE");
                });
        assertThat(store.releases().moves(release)).isEmpty();

        Move accepted = desk.move(release, 0, "n1", "c1", 2, 3, "应单位要求", true, STAFF);

        assertThat(accepted.breaks()).containsExactly(Move.Broken.TABLE_TAKEN, Move.Broken.CANDIDATE_BUSY,
                Move.Broken.FOREIGN_TABLE);
        assertThat(store.releases().moves(release)).containsExactly(accepted);
    }

    @Test
    void swapsTwoMeetingsAsTwoMovesInOne() {
        List<Move> moves = desk.swap(release, 0, new Talk("n1", "c2"), new Talk("n2", "c2"), "先易后难", false, STAFF);

        assertThat(moves).extracting(Move::number).containsExactly(1, 2);
        assertThat(moves).allSatisfy(move -> assertThat(move.breaks()).isEmpty());
        assertThat(slots()).containsExactly(new Slot(1, 1, "n1", "c1"), new Slot(1, 2, "n1", "c2"),
                new Slot(2, 1, "n2", "c2"), new Slot(2, 3, "n3", "c1"));
    }

    @Test
    void swapsAllOrNothing() {
        refused(Refusal.Kind.CONFLICT,
                () -> desk.swap(release, 0, new Talk("n1", "c1"), new Talk("n3", "c1"), "换桌", false, STAFF));
        refused(Refusal.Kind.INVALID,
                () -> desk.swap(release, 0, new Talk("n1", "c1"), new Talk("n1", "c1"), "换桌", true, STAFF));

        assertThat(store.releases().moves(release)).isEmpty();
        assertThat(desk.swap(release, 0, new Talk("n1", "c1"), new Talk("n3", "c1"), "换桌", true, STAFF))
                .allSatisfy(move -> assertThat(move.breaks()).containsExactly(Move.Broken.FOREIGN_TABLE));
    }

    @Test
    void appliesLaterMovesOverEarlierOnesAndLengthensTheTimetable() {
        desk.move(release, 0, "n1", "c2", 2, 2, "一", false, STAFF);
        desk.move(release, 1, "n1", "c2", 3, 1, "二", false, STAFF);
        desk.move(release, 2, "n1", "c1", 2, 1, "三", true, STAFF);

        assertThat(slots()).containsExactly(new Slot(1, 2, "n2", "c2"), new Slot(2, 1, "n1", "c1"),
                new Slot(2, 3, "n3", "c1"), new Slot(3, 1, "n1", "c2"));
        assertThat(desk.current(release)).isInstanceOfSatisfying(Schedule.Timetable.class,
                timetable -> assertThat(timetable.rounds()).isEqualTo(3));
        assertThat(store.runs().result("r1").orElseThrow().schedule()).isEqualTo(TIMETABLE);
    }

    @Test
    void refusesAMoveOverMovesNotSeen() {
        desk.move(release, 0, "n1", "c2", 2, 2, "一", false, STAFF);

        refused(Refusal.Kind.STALE, () -> desk.move(release, 0, "n1", "c2", 3, 1, "二", false, STAFF));
        refused(Refusal.Kind.STALE, () -> desk.move(release, 7, "n1", "c2", 3, 1, "二", false, STAFF));
    }

    @Test
    void refusesAbsurdMoves() {
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 0, 1, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 23, 1, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 1, 0, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 1, 4, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 2, 1, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n2", "c1", 1, 1, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 2, 2, " ", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.move(release, 0, "n1", "c2", 2, 2, "长".repeat(501), true, STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> desk.move("rel99", 0, "n1", "c2", 2, 2, "注", true, STAFF));
        refused(Refusal.Kind.NOT_FOUND, () -> desk.current("rel99"));
        assertThat(store.releases().moves(release)).isEmpty();
    }

    @Test
    void hasNothingToMoveInARoundTableOrVisits() {
        Schedule agenda = new Schedule.Agenda(List.of());
        Schedule visits = new Schedule.Visits(List.of(new Schedule.Visit(LocalDate.of(2026, 11, 27), "h1",
                List.of(new Talk("n1", "c1")))));
        String roundTable = released(Form.ROUND_TABLE, null, agenda);
        String visiting = released(Form.VISITS, null, visits);

        assertThat(desk.current(roundTable)).isEqualTo(agenda);
        assertThat(desk.current(visiting)).isEqualTo(visits);
        refused(Refusal.Kind.INVALID, () -> desk.move(roundTable, 0, "n1", "c1", 1, 1, "注", true, STAFF));
        refused(Refusal.Kind.INVALID, () -> desk.wouldBreak(visiting, "n1", "c1", 1, 1));
    }

    private List<Slot> slots() {
        return Stream.of(desk.current(release)).map(Schedule.Timetable.class::cast)
                .flatMap(timetable -> timetable.slots().stream()).toList();
    }

    private String released(Form form, @Nullable Integer rounds, Schedule schedule) {
        String run = run(form, rounds, schedule);
        return desk.release(run, store.releases().list("fair").isEmpty() ? "第一版" : "定稿 " + run, STAFF).id();
    }

    private String released(Timing timing, Schedule schedule) {
        MatchSession plain = plan(Form.TALKS, 3, HOSTS, NEEDS, CANDIDATES);
        String run = begun(plain.with(plain.constraints().withTiming(timing)));
        store.runs().finish(run, new RunResult(List.of(), List.of(), schedule, 4), STAFF);
        return desk.release(run, "定稿 " + run, STAFF).id();
    }

    private String run(Form form, @Nullable Integer rounds, Schedule schedule) {
        return store.runs().finish(begun(form, rounds), new RunResult(List.of(), List.of(), schedule, 4), STAFF).id();
    }

    private String begun(Form form, @Nullable Integer rounds) {
        return begun(plan(form, rounds, HOSTS, NEEDS, CANDIDATES));
    }

    private String begun(MatchSession session) {
        Frozen frozen = new Frozen(session, new TreeMap<>(Map.of("n1", "h1", "n2", "h1", "n3", "h2")), new TreeMap<>(),
                new TreeMap<>(), new BookSource(new BookRef("employment", "abc"), new TreeMap<>()), "2026.1", null);
        return store.runs().begin("fair", frozen, new Pseudonyms(Map.of()), STAFF).id();
    }

    private static MatchSession plan(Form form, @Nullable Integer rounds, List<Roster.Host> hosts,
            List<Roster.RosterNeed> needs, List<Roster.RosterCandidate> candidates) {
        return new MatchSession("fair", "春季洽谈", form, "employment", LocalDate.of(2026, 11, 27), LocalTime.of(9, 0), 15,
                5, rounds, 7, new Roster(hosts, needs, candidates, List.of()), Constraints.NONE);
    }

    private static void refused(Refusal.Kind kind, Supplier<?> call) {
        assertThatThrownBy(call::get).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
