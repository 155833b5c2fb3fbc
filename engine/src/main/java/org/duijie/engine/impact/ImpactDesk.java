package org.duijie.engine.impact;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Frozen;
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
    private static final System.Logger LOG = System.getLogger(ImpactDesk.class.getName());
    private static final int KEPT = 8;

    private final Runs runs;
    private final Books books;
    private final Pools pools;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("impact-", 0).factory());
    /** By id, the one asked longest ago first. */
    private final Map<String, Question> questions = new LinkedHashMap<>();

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
     * @param state where it stands; never INTERRUPTED
     * @param percent how much is done, 0 to 100
     */
    public record Progress(String run, String draft, RunState state, int percent) {}

    private static final class Question {
        private final String run;
        private final String draft;
        private volatile Progress progress;
        private volatile boolean isCancelled;
        private volatile @Nullable Impact answer;

        Question(String run, String draft) {
            this.run = run;
            this.draft = draft;
            this.progress = new Progress(run, draft, RunState.RUNNING, 0);
        }

        /** Moves on; throws {@link CancellationException} once it is cancelled. */
        void at(long done, long total) {
            if (isCancelled) {
                throw new CancellationException();
            }
            progress = new Progress(run, draft, RunState.RUNNING, (int) (100 * done / total));
        }

        void end(RunState state) {
            progress = new Progress(run, draft, state, state == RunState.DONE ? 100 : progress.percent());
        }

        boolean isRunning() {
            return progress.state() == RunState.RUNNING;
        }
    }

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
        synchronized (questions) {
            Question before = questions.remove(id);
            boolean isAnswered = before != null && (before.isRunning() || before.progress.state() == RunState.DONE);
            Question question = isAnswered
                    ? Objects.requireNonNull(before)
                    : new Question(runId, draft.ref().version());
            questions.put(id, question);
            if (!isAnswered) {
                forgetSome();
                thread.execute(() -> answer(question, asked, result));
            }
        }
        return id;
    }

    private void forgetSome() {
        Iterator<Question> oldest = questions.values().iterator();
        while (questions.size() > KEPT && oldest.hasNext()) {
            if (!oldest.next().isRunning()) {
                oldest.remove();
            }
        }
    }

    private void answer(Question question, Impact.Asked asked, RunResult result) {
        RunState end = RunState.FAILED;
        try {
            question.at(0, 1);
            question.answer = asked.answer(result, pools, Impact.Limits.USUAL, question::at);
            end = RunState.DONE;
        } catch (CancellationException e) {
            end = RunState.CANCELLED;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The impact on run " + question.run + " failed", e);
        } finally {
            question.end(end);
        }
    }

    /** How far it has come; throws NOT_FOUND. */
    public Progress progress(String id) {
        return require(id).progress;
    }

    /**
     * Asks an answer on its way to stop, which it does within half a second of its turn.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT if it has ended
     */
    public void cancel(String id) {
        Question question = require(id);
        if (!question.isRunning()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "impact", id,
                    Text.of("已结束，不能再取消", "has ended and can no longer be cancelled"));
        }
        question.isCancelled = true;
    }

    /**
     * The answer.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is DONE
     */
    public Impact impact(String id) {
        Impact answer = require(id).answer;
        if (answer == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "impact", id,
                    Text.of("还没有算出结果", "There is no answer yet"));
        }
        return answer;
    }

    private Question require(String id) {
        synchronized (questions) {
            Question question = questions.get(id);
            if (question == null) {
                throw Refusal.notFound(Text.of("影响分析", "impact"), id);
            }
            return question;
        }
    }

    /** Cancels what goes on and waits for it. */
    @Override
    public void close() {
        synchronized (questions) {
            questions.values().forEach(question -> question.isCancelled = true);
        }
        thread.close();
    }
}
