package org.duijie.engine.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/**
 * Where runs are started, watched, cancelled and looked at. Runs go on in threads of their own; one at a time for each
 * session, on however many nodes. Thread safe.
 */
public final class RunDesk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RunDesk.class.getName());
    /** Room for the views kept, in pairs that may meet: some 130 MB. */
    private static final long PAIRS_KEPT = 16_000_000;
    /** What a view takes up beside its pairs, in pairs. */
    private static final long PAIRS_OF_A_VIEW = 250_000;

    private final Sessions sessions;
    private final Reviews reviews;
    private final Runs runs;
    private final Books books;
    private final Pools pools;
    private final Freezer freezer;
    /** Runs calculate without a pause; virtual threads would leave no processor to the others. */
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().name("run-", 0).factory());
    private final Lookout lookout;
    private final Recent<RunView> views = new Recent<>(PAIRS_KEPT, view -> PAIRS_OF_A_VIEW + view.result().eligible());

    /** A desk over these records. */
    public RunDesk(Sessions sessions, Parties parties, Needs needs, Reviews reviews, Runs runs, Pulses pulses,
            ChangeFeed changes, Books books, Pools pools, Funnel funnel) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.runs = runs;
        this.books = books;
        this.pools = pools;
        this.freezer = new Freezer(parties, needs, runs, changes, books, funnel);
        this.lookout = new Lookout(pulses);
    }

    /**
     * Freezes a session and starts a run of it.
     *
     * @return the run, RUNNING
     * @throws Refusal NOT_FOUND for an unknown session, INVALID if it cannot be run as it is, CONFLICT while another run
     *     of it goes on
     */
    public Run start(String sessionId, Actor actor) {
        MatchSession session = sessions.find(sessionId).map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound(Text.of("对接活动", "session"), sessionId));
        SessionCheck.runnable(session,
                reviews.standings(session.roster().needs().stream().map(Roster.RosterNeed::need).toList()));
        Freeze freeze = freezer.freeze(session, books.live(session.book()));
        Judge judge = Judge.of(freeze.frozen(), books);
        Run run = runs.begin(sessionId, freeze.frozen(), freeze.pseudonyms(), actor);
        Monitor monitor = new Monitor();
        lookout.take(run.id(), monitor);
        begin(run, freeze.frozen(), judge, monitor, actor);
        return run;
    }

    private void begin(Run run, Frozen frozen, Judge judge, Monitor monitor, Actor actor) {
        try {
            threads.execute(() -> execute(run, frozen, judge, monitor, actor));
        } catch (RejectedExecutionException closing) {
            end(run, monitor, new Monitor.End(RunState.INTERRUPTED, Actor.SYSTEM));
        }
    }

    private void execute(Run run, Frozen frozen, Judge judge, Monitor monitor, Actor actor) {
        Monitor.End end = new Monitor.End(RunState.FAILED, actor);
        try {
            RunResult result = Pipeline.run(frozen, judge, pools, monitor);
            monitor.report(Stage.STORE, 0, 1);
            end = finish(run, result, actor);
        } catch (CancellationException e) {
            end = Objects.requireNonNull(monitor.asked());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Run " + run.id() + " failed", e);
        } finally {
            end(run, monitor, end);
        }
    }

    private Monitor.End finish(Run run, RunResult result, Actor actor) {
        try {
            runs.finish(run.id(), result, actor);
            return new Monitor.End(RunState.DONE, actor);
        } catch (Refusal taken) {
            return new Monitor.End(RunState.INTERRUPTED, Actor.SYSTEM);
        }
    }

    private void end(Run run, Monitor monitor, Monitor.End end) {
        try {
            if (end.state() != RunState.DONE) {
                runs.end(run.id(), end.state(), end.by());
            }
        } catch (Refusal taken) {
            LOG.log(System.Logger.Level.INFO, "Run {0} was taken from this node, which others found gone", run.id());
        } finally {
            monitor.end(end.state());
            lookout.release(run.id());
        }
    }

    /**
     * Asks a run to stop, on whatever node it goes on; it does so within half a second of hearing it.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT if it has ended
     */
    public void cancel(String runId, Actor actor) {
        require(runId);
        if (!lookout.cancel(runId, actor)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "run", runId,
                    Text.of("测算已结束，不能再取消", "has ended and can no longer be cancelled"));
        }
    }

    /** How far a run has come, on whatever node it goes on; of another node's it is known by the second. */
    public Progress progress(String runId) {
        return lookout.progress(runId).orElseGet(() -> {
            RunState state = require(runId).state();
            return new Progress(state, state == RunState.DONE ? Stage.STORE : Stage.FREEZE,
                    state == RunState.DONE ? 1 : 0, 1);
        });
    }

    /**
     * Tells the other nodes that the runs of this one go on and how far they have come, learns what they ask of them, and
     * ends the runs of nodes that are gone. To be called about once a second, with a pause in between, for as long as this
     * node serves.
     */
    public void beat() {
        lookout.beat();
    }

    /**
     * A finished run, ready to be looked at.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is DONE
     */
    public RunView view(String runId) {
        require(runId); // a run may have been removed since it was last looked at
        return views.get(runId, id -> RunView.of(runs.frozen(id), result(id), books, pools));
    }

    /**
     * Whether a run still answers for its session: whether plan, profiles, needs and rule book would freeze to the very
     * inputs it had.
     */
    public boolean upToDate(String runId) {
        Run run = require(runId);
        return sessions.find(run.session()).map(session -> freezer.isUpToDate(run, session)).orElse(false);
    }

    /** Who is behind the pseudonyms of a run. */
    public Pseudonyms pseudonyms(String runId) {
        return runs.pseudonyms(runId);
    }

    /** What differs from one finished run to another of the same session. */
    public RunDifference difference(String before, String after) {
        if (!require(before).session().equals(require(after).session())) {
            throw Refusal.of(Refusal.Kind.INVALID, "after", after,
                    Text.of("只能比较同一场活动的两次测算", "Only two runs of the same session can be compared"));
        }
        return RunDifference.of(result(before), runs.pseudonyms(before), result(after), runs.pseudonyms(after));
    }

    /** Writes a finished run as an archive; see {@link Archive}. */
    public void export(String runId, OutputStream out) throws IOException {
        Archive.write(view(runId), out);
    }

    private RunResult result(String runId) {
        Run run = require(runId);
        return runs.result(runId)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "run", runId,
                        Text.of("这次测算没有结果（" + run.state().label().zh() + "）",
                                "This run has no result (" + run.state().label().en() + ")")));
    }

    private Run require(String runId) {
        return runs.find(runId).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), runId));
    }

    /** Interrupts what goes on and waits for it. */
    @Override
    public void close() {
        lookout.own().forEach(monitor -> monitor.ask(new Monitor.End(RunState.INTERRUPTED, Actor.SYSTEM)));
        threads.close();
    }
}
