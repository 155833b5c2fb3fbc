package org.duijie.engine.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.text.Text;

/**
 * Questions about runs that take a while to answer: asked, watched, cancelled. They are answered one after the other; the last
 * answers are kept for as long as this node serves. Thread safe.
 *
 * @param <Q> what a question is about
 * @param <A> an answer
 */
public final class Inquiries<Q, A> implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Inquiries.class.getName());
    private static final int PER_CENT = 100;

    private final Text what;
    private final int kept;
    private final ExecutorService thread;
    /** By id, the one asked longest ago first. */
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /**
     * No questions as yet.
     *
     * @param what what is asked for, for messages
     * @param kept how many ended questions are kept, at least 1
     */
    public Inquiries(Text what, int kept) {
        this.what = what;
        this.kept = kept;
        this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(what.en() + "-", 0).factory());
    }

    /**
     * How far an answer has come.
     *
     * @param about what was asked about
     * @param state where it stands; never INTERRUPTED
     * @param percent how much is done, 0 to 100
     */
    public record Progress<Q>(Q about, RunState state, int percent) {}

    /** Finds an answer. */
    @FunctionalInterface
    public interface Work<A> {
        /**
         * The answer.
         *
         * @param steps hears how far the work has come; what it throws ends it
         */
        A answer(Steps steps);
    }

    private final class Question {
        private volatile Progress<Q> progress;
        private volatile boolean isCancelled;
        private volatile @Nullable A answer;

        Question(Q about) {
            this.progress = new Progress<>(about, RunState.RUNNING, 0);
        }

        void answer(Work<A> work) {
            RunState end = RunState.FAILED;
            try {
                at(0, 1);
                answer = work.answer(this::at);
                end = RunState.DONE;
            } catch (CancellationException e) {
                end = RunState.CANCELLED;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "The " + what.en() + " of " + progress.about() + " failed", e);
            } finally {
                progress = new Progress<>(progress.about(), end,
                        end == RunState.DONE ? PER_CENT : progress.percent());
            }
        }

        /** Moves on; throws {@link CancellationException} once it is cancelled. */
        private void at(long done, long total) {
            if (isCancelled) {
                throw new CancellationException();
            }
            progress = new Progress<>(progress.about(), RunState.RUNNING, (int) (PER_CENT * done / total));
        }

        boolean isRunning() {
            return progress.state() == RunState.RUNNING;
        }

        boolean isAnswered() {
            return progress.state() == RunState.DONE;
        }
    }

    /** Asks; whoever asks again while the answer is there or on its way gets that one. */
    public void ask(String id, Q about, Work<A> work) {
        synchronized (questions) {
            Question before = questions.remove(id);
            if (before != null && (before.isRunning() || before.isAnswered())) {
                questions.put(id, before);
            } else {
                Question question = new Question(about);
                questions.put(id, question);
                forgetSome();
                thread.execute(() -> question.answer(work));
            }
        }
    }

    private void forgetSome() {
        Iterator<Question> oldest = questions.values().iterator();
        while (questions.size() > kept && oldest.hasNext()) {
            if (!oldest.next().isRunning()) {
                oldest.remove();
            }
        }
    }

    /** How far an answer has come; empty if nobody has asked, or it is forgotten. */
    public Optional<Progress<Q>> find(String id) {
        synchronized (questions) {
            return Optional.ofNullable(questions.get(id)).map(question -> question.progress);
        }
    }

    /** How far an answer has come; throws NOT_FOUND. */
    public Progress<Q> progress(String id) {
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
            throw Refusal.of(Refusal.Kind.CONFLICT, what.en(), id,
                    Text.of("已结束，不能再取消", "has ended and can no longer be cancelled"));
        }
        question.isCancelled = true;
    }

    /**
     * The answer.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is DONE
     */
    public A answer(String id) {
        A answer = require(id).answer;
        if (answer == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, what.en(), id,
                    Text.of("还没有算出结果", "There is no answer yet"));
        }
        return answer;
    }

    private Question require(String id) {
        synchronized (questions) {
            Question question = questions.get(id);
            if (question == null) {
                throw Refusal.notFound(what, id);
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
