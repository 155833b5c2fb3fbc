package org.duijie.engine.run;

import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.text.Text;

/**
 * Where it is asked what other policies would have led to for a finished run; that takes seconds for a large one, so it is
 * answered in its own time and then kept. Thread safe.
 */
public final class PolicyDesk implements AutoCloseable {
    /** An answer is a few hundred bytes. */
    private static final int KEPT = 256;

    private final RunDesk runs;
    private final Inquiries<String, List<PolicyOutcome>> inquiries = new Inquiries<>(Text.of("其他分配方式", "policies"),
            KEPT);

    /** A desk over these runs. */
    public PolicyDesk(RunDesk runs) {
        this.runs = runs;
    }

    /**
     * How far the answer about a run has come; asks for it if nobody has.
     *
     * @throws Refusal NOT_FOUND for an unknown run, CONFLICT unless it is DONE
     */
    public Inquiries.Progress<String> look(String runId) {
        RunView view = runs.view(runId);
        return inquiries.find(runId).orElseGet(() -> ask(view, runId));
    }

    /** Asks, again if the question was dropped; throws like {@link #look}. */
    public Inquiries.Progress<String> ask(String runId) {
        return ask(runs.view(runId), runId);
    }

    private Inquiries.Progress<String> ask(RunView view, String runId) {
        inquiries.ask(runId, runId, view::otherPolicies);
        return inquiries.progress(runId);
    }

    /**
     * Drops a question.
     *
     * @throws Refusal NOT_FOUND if nobody has asked, CONFLICT if it has ended
     */
    public void cancel(String runId) {
        inquiries.cancel(runId);
    }

    /**
     * What other policies lead to: the other goals, then the goal of the run with everyone at least once, or without.
     *
     * @throws Refusal NOT_FOUND if nobody has asked, CONFLICT unless the answer is there
     */
    public List<PolicyOutcome> outcomes(String runId) {
        return inquiries.answer(runId);
    }

    /** Drops all questions and waits for that. */
    @Override
    public void close() {
        inquiries.close();
    }
}
