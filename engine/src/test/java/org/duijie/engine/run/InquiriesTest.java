package org.duijie.engine.run;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class InquiriesTest {
    private static final int KEPT = 3;

    private final Inquiries<Integer, String> inquiries = new Inquiries<>(Text.of("倍数", "double"), KEPT);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        goOn.countDown();
        inquiries.close();
    }

    /** Asks for twice a number. */
    private void ask(int number) {
        inquiries.ask(Integer.toString(number), number, steps -> Integer.toString(2 * number));
    }

    private void ended(int number, RunState state) {
        await().until(() -> inquiries.progress(Integer.toString(number)).state() == state);
    }

    /** Is half done until it may go on. */
    private String slowly(Steps steps) {
        steps.at(1, 2);
        await().until(() -> goOn.getCount() == 0);
        steps.at(2, 2);
        return "late";
    }

    @Test
    void answersOnceHoweverOftenItIsAsked() {
        ask(4);
        ended(4, RunState.DONE);

        assertThat(inquiries.answer("4")).isEqualTo("8");
        assertThat(inquiries.find("4")).contains(new Inquiries.Progress<>(4, RunState.DONE, 100));
        inquiries.ask("4", 4, steps -> "another");
        assertThat(inquiries.answer("4")).isEqualTo("8");
    }

    @Test
    void forgetsTheOldestAnswersAndNothingThatIsOnItsWay() {
        inquiries.ask("0", 0, this::slowly);
        for (int number = 1; number <= KEPT; number++) {
            ask(number);
        }
        assertThat(inquiries.find("0")).isPresent();
        goOn.countDown();
        ended(KEPT, RunState.DONE);

        ask(KEPT + 1);

        assertThat(inquiries.find("0")).isEmpty();
        assertThat(inquiries.find("1")).isEmpty();
        assertThat(inquiries.answer("2")).isEqualTo("4");
        assertThat(inquiries.find("nobody asked")).isEqualTo(Optional.empty());
    }

    @Test
    void tellsHowFarItHasComeAndEndsWhereItIsTold() {
        inquiries.ask("slow", 7, this::slowly);
        await().until(() -> inquiries.progress("slow").percent() == 50);
        assertThatThrownBy(() -> inquiries.answer("slow")).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.CONFLICT);

        inquiries.cancel("slow");
        goOn.countDown();

        await().until(() -> inquiries.progress("slow").state() == RunState.CANCELLED);
        assertThat(inquiries.progress("slow")).isEqualTo(new Inquiries.Progress<>(7, RunState.CANCELLED, 50));
        assertThatThrownBy(() -> inquiries.cancel("slow")).isInstanceOf(Refusal.class);
        inquiries.ask("slow", 7, this::slowly);
        await().until(() -> inquiries.progress("slow").state() == RunState.DONE);
        assertThat(inquiries.answer("slow")).isEqualTo("late");
    }

    @Test
    void aFailureIsToldAndMayBeAskedAgain() {
        inquiries.ask("4", 4, steps -> {
            throw new IllegalStateException("on purpose");
        });
        ended(4, RunState.FAILED);

        ask(4);
        ended(4, RunState.DONE);

        assertThat(inquiries.answer("4")).isEqualTo("8");
    }
}
