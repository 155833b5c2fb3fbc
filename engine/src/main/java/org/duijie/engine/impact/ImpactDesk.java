package org.duijie.engine.impact;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Inquiries;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.text.Text;

/**
 * Where it is asked what a draft would have changed for finished runs. Questions are answered one after the other; the last
 * answers are kept for as long as this node serves. Thread safe.
 */
public final class ImpactDesk implements AutoCloseable {
    private static final int KEPT = 8;

    private final Runs runs;
    private final Books books;
    private final Pools pools;
    private final Inquiries<Question, Impact> inquiries = new Inquiries<>(Text.of("影响分析", "impact"), KEPT);

    /** A desk over these runs. */
    public ImpactDesk(Runs runs, Books books, Pools pools) {
        this.runs = runs;
        this.books = books;
        this.pools = pools;
    }

    /**
     * How far an answer has come.
     *
     * @param run id of the run
     * @param draft the draft's version
     * @param state where it stands; INTERRUPTED if this node has no answer and none on its way, because another node was asked,
     *     this one has started again since, or later questions have taken its place
     * @param percent how much is done, 0 to 100
     */
    public record Progress(String run, String draft, RunState state, int percent) {}

    private record Question(String run, String draft) {}

    /**
     * Asks what a draft would have changed for a run. Whoever asks again while the answer is there or on its way gets that one.
     *
     * @return the id of the question
     * @throws Refusal NOT_FOUND for an unknown run, CONFLICT unless it is DONE, INVALID with everything wrong with the draft
     */
    public String ask(String runId, BookSource draft) {
        Run run = runs.find(runId).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), runId));
        RunResult result = runs.result(runId).orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "run", runId,
                Text.of("这次测算没有结果", "This run has no result")));
        Frozen frozen = runs.frozen(runId);
        Impact.Asked asked = Impact.ask(frozen, draft, books);
        String id = run.id() + "-" + draft.ref().version();
        inquiries.ask(id, new Question(runId, draft.ref().version()),
                steps -> asked.answer(result, pools, Impact.Limits.USUAL, steps));
        return id;
    }

    /** How far it has come; throws NOT_FOUND for what is no question about a run there is. */
    public Progress progress(String id) {
        return inquiries.find(id)
                .map(known -> new Progress(known.about().run(), known.about().draft(), known.state(), known.percent()))
                .orElseGet(() -> interrupted(id));
    }

    private Progress interrupted(String id) {
        int end = id.indexOf('-');
        if (end < 0 || runs.find(id.substring(0, end)).isEmpty()) {
            throw Refusal.notFound(Text.of("影响分析", "impact"), id);
        }
        return new Progress(id.substring(0, end), id.substring(end + 1), RunState.INTERRUPTED, 0);
    }

    /**
     * Asks an answer on its way to stop, which it does within half a second of its turn.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is on its way here
     */
    public void cancel(String id) {
        requireHere(id);
        inquiries.cancel(id);
    }

    /**
     * The answer.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is DONE
     */
    public Impact impact(String id) {
        requireHere(id);
        return inquiries.answer(id);
    }

    private void requireHere(String id) {
        if (progress(id).state() == RunState.INTERRUPTED) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "impact", id,
                    Text.of("结果不在这台服务器上，请重新计算", "The answer is not on this server; ask again"));
        }
    }

    /** Cancels what goes on and waits for it. */
    @Override
    public void close() {
        inquiries.close();
    }
}
