package org.duijie.engine.store;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HeldFolderTest {
    @TempDir
    private Path folder;

    @Test
    void isHeldByOneAtATime() {
        try (HeldFolder held = HeldFolder.take(folder)) {
            assertThatThrownBy(() -> HeldFolder.take(folder)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(refusal.violations().getFirst().value()).isEqualTo(folder.toString());
            });
            assertThat(held.signed()).isEmpty();
        }

        HeldFolder.take(folder).close();
    }

    @Test
    void tellsTheNextWhoHeldItBefore() {
        try (HeldFolder first = HeldFolder.take(folder.resolve("new/data"))) {
            first.sign("a node with a long name");
            first.sign("one-node");
        }

        try (HeldFolder second = HeldFolder.take(folder.resolve("new/data"))) {
            assertThat(second.signed()).isEqualTo("one-node");
        }
    }
}
