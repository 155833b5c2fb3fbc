package org.duijie.api.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.duijie.api.Served;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ProgressStreamTest extends Served {
    @Autowired
    private ProgressStream stream;

    @Test
    void theThreadOfTheRequestAloneBeginsTheAnswer() {
        List<Thread> readers = new CopyOnWriteArrayList<>();
        stream.open(() -> {
            readers.add(Thread.currentThread());
            return readers.size();
        }, read -> read == 3);

        await().until(() -> readers.size() == 3);

        assertThat(readers.getFirst()).isSameAs(Thread.currentThread());
        assertThat(readers.subList(1, 3)).doesNotContain(Thread.currentThread());
    }

    @Test
    void whatHasEndedIsToldAtOnce() {
        SseEmitter events = stream.open(() -> "all of it", read -> true);

        assertThatThrownBy(() -> events.send("more")).hasMessageContaining("already completed");
    }

    @Test
    void whatIsNotThereIsRefusedAtOnce() {
        Refusal refusal = Refusal.notFound(Text.of("测算", "run"), "r404");

        assertThatThrownBy(() -> stream.open(() -> {
            throw refusal;
        }, read -> true)).isSameAs(refusal);
        assertThat(admin().get("/api/v1/runs/r404/events").status()).isEqualTo(404);
    }
}
