package org.duijie.api.release;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.http.Precondition;
import org.duijie.api.http.ReaderLocale;
import org.duijie.api.page.Unmasking;
import org.duijie.api.run.Cast;
import org.duijie.api.run.ScheduleView;
import org.duijie.api.run.Workbooks;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.release.Move;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** Releases for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "releases", description = "Runs made official, and their timetables rearranged by hand")
class ReleaseController {

    private final Sessions sessions;
    private final Releases releases;
    private final ReleaseDesk desk;
    private final Runs runs;
    private final Unmasking unmasking;
    private final Workbooks workbooks;

    ReleaseController(Sessions sessions, Releases releases, ReleaseDesk desk, Runs runs, Unmasking unmasking,
            Workbooks workbooks) {
        this.sessions = sessions;
        this.releases = releases;
        this.desk = desk;
        this.runs = runs;
        this.unmasking = unmasking;
        this.workbooks = workbooks;
    }

    /** The releases of a session. */
    record Items(List<Release> items) {}

    /** What a run is to be called once it is official. */
    record Naming(String name) {}

    /** A release with its moves. */
    record View(String id, String session, String run, String name, Instant at, String by, List<MoveView> moves) {}

    /** A move, by ids where they still exist and by pseudonyms where not. */
    record MoveView(int number, String need, String candidate, int round, int table, String note,
            List<Move.Broken> breaks, Instant at, String by) {}

    /**
     * A meeting to be moved.
     *
     * @param need id or pseudonym
     * @param candidate id or pseudonym
     * @param round its new round
     * @param table its new table
     * @param note why
     * @param accept whether to move even if that breaks constraints
     */
    record Moving(String need, String candidate, int round, int table, String note, boolean accept) {}

    /**
     * A meeting, by ids or pseudonyms.
     */
    record Meeting(String need, String candidate) {}

    /**
     * Two meetings to change places.
     *
     * @param note why
     * @param accept whether to swap even if that breaks constraints
     */
    record Swapping(Meeting one, Meeting other, String note, boolean accept) {}

    @GetMapping("/sessions/{session}/releases")
    @Operation(summary = "Lists the releases of a session, newest first")
    Items list(@PathVariable String session) {
        if (sessions.find(session).isEmpty()) {
            throw Refusal.notFound(Text.of("对接活动", "session"), session);
        }
        return new Items(releases.list(session));
    }

    @PostMapping("/runs/{run}/releases")
    @Operation(summary = "Makes a finished run official")
    ResponseEntity<View> release(@PathVariable String run, @RequestBody Naming naming, Principal principal) {
        Release release = desk.release(run, naming.name(), new Actor(principal.getName()));
        return ResponseEntity.created(URI.create("/api/v1/releases/" + release.id())).eTag(tag(0))
                .body(view(release, List.of(), true));
    }

    @GetMapping("/releases/{id}")
    @Operation(summary = "Reads a release and its moves", description = "The entity tag changes with every move; only staff read the notes of moves.")
    ResponseEntity<View> read(@PathVariable String id, HttpServletRequest request) {
        Release release = find(id);
        List<Move> moves = releases.moves(id);
        return ResponseEntity.ok().eTag(tag(moves.size())).body(view(release, moves, Unmasking.allowed(request)));
    }

    @GetMapping("/releases/{id}/timetable")
    @Operation(summary = "When and where they meet, all moves applied")
    ResponseEntity<ScheduleView> timetable(@PathVariable String id,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        Release release = find(id);
        Cast cast = new Cast(runs.pseudonyms(release.run()), unmasking.names(unmask, "release", id, request));
        return ResponseEntity.ok().eTag(tag(releases.moves(id).size())).body(
                ScheduleView.of(desk.current(id), runs.frozen(release.run()).session(), cast));
    }

    @GetMapping("/releases/{id}/workbook")
    @Operation(summary = "Everything as an Excel workbook, all moves applied")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable String id,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        return workbooks.ofRelease(find(id).id(), unmasking.names(unmask, "release", id, request),
                ReaderLocale.of(request));
    }

    @PostMapping("/releases/{id}/moves")
    @Operation(summary = "Moves a meeting", description = "Needs If-Match. 409 names every constraint the move breaks, unless accept is true.")
    ResponseEntity<MoveView> move(@PathVariable String id, @RequestBody Moving moving,
            @RequestHeader HttpHeaders headers, Principal principal) {
        Pseudonyms who = runs.pseudonyms(find(id).run());
        int seen = (int) Precondition.toChange(headers, OptionalLong.of(releases.moves(id).size() + 1L)) - 1;
        Move move = desk.move(id, seen, who.findPseudonym(moving.need()).orElse(moving.need()),
                who.findPseudonym(moving.candidate()).orElse(moving.candidate()), moving.round(), moving.table(),
                moving.note(), moving.accept(), new Actor(principal.getName()));
        return ResponseEntity.status(201).eTag(tag(move.number())).body(view(move, who, true));
    }

    @PostMapping("/releases/{id}/swaps")
    @Operation(summary = "Lets two meetings change places", description = "Two moves in one write. Needs If-Match. 409 names every constraint the swap breaks, unless accept is true.")
    ResponseEntity<List<MoveView>> swap(@PathVariable String id, @RequestBody Swapping swapping,
            @RequestHeader HttpHeaders headers, Principal principal) {
        Pseudonyms who = runs.pseudonyms(find(id).run());
        int seen = (int) Precondition.toChange(headers, OptionalLong.of(releases.moves(id).size() + 1L)) - 1;
        List<Move> moves = desk.swap(id, seen, talk(swapping.one(), who), talk(swapping.other(), who), swapping.note(),
                swapping.accept(), new Actor(principal.getName()));
        return ResponseEntity.status(201).eTag(tag(moves.getLast().number()))
                .body(moves.stream().map(move -> view(move, who, true)).toList());
    }

    private static Schedule.Talk talk(Meeting meeting, Pseudonyms who) {
        return new Schedule.Talk(who.findPseudonym(meeting.need()).orElse(meeting.need()),
                who.findPseudonym(meeting.candidate()).orElse(meeting.candidate()));
    }

    private Release find(String id) {
        return releases.find(id).orElseThrow(() -> Refusal.notFound(Text.of("定稿", "release"), id));
    }

    private static String tag(int moves) {
        return Precondition.tag(moves + 1L);
    }

    private View view(Release release, List<Move> moves, boolean notes) {
        Pseudonyms who = runs.pseudonyms(release.run());
        return new View(release.id(), release.session(), release.run(), release.name(), release.at(), release.by(),
                moves.stream().map(m -> view(m, who, notes)).toList());
    }

    private static MoveView view(Move move, Pseudonyms who, boolean notes) {
        return new MoveView(move.number(), who.findId(move.need()).orElse(move.need()),
                who.findId(move.candidate()).orElse(move.candidate()), move.round(), move.table(),
                notes ? move.note() : "", move.breaks(), move.at(), move.by());
    }
}
