package org.duijie.engine.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.record.Put;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class BulkLoadTest {

    private static final String FIRM = "{\"kind\":\"enterprise\",\"id\":\"firm\",\"name\":\"凌川化工厂\"}";
    private static final String POST = "{\"kind\":\"position\",\"id\":\"post\",\"owner\":\"firm\",\"title\":\"工艺员\",\"terms\":{\"headcount\":2}}";

    @TempDir
    Path directory;

    @Test
    void answersEachLineInItsTurnAndWritesNothingTwice() {
        try (Desk desk = new Desk(directory)) {
            List<BulkLoad.Answer> answers = new ArrayList<>();
            BulkLoad load = new BulkLoad(desk.store.parties(), desk.store.needs(), Desk.CLERK, answers::add);

            load.line(FIRM);
            load.line(POST);
            load.line(
                    "{\"kind\":\"position\",\"id\":\"lost\",\"owner\":\"nobody\",\"title\":\"x\",\"terms\":{\"headcount\":1}}");
            load.line("{not json");
            load.unreadable(Text.same("too long"));
            load.line(FIRM);
            load.line(FIRM.replace("化工厂", "机械厂"));
            load.line("{\"kind\":\"planet\",\"id\":\"p\"}");
            load.flush();

            assertThat(answers).extracting(BulkLoad.Answer::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            assertThat(answers.get(0).outcome()).isEqualTo(new Put.Written(1));
            assertThat(answers.get(1).outcome()).isEqualTo(new Put.Written(1));
            assertThat(answers.subList(2, 5)).allMatch(answer -> answer.outcome() instanceof Put.Refused);
            assertThat(answers.get(5).outcome()).isEqualTo(new Put.Unchanged(1));
            assertThat(answers.get(6).outcome()).isEqualTo(new Put.Written(2));
            assertThat(answers.get(7).outcome()).isInstanceOf(Put.Refused.class);
            assertThat(desk.store.changes().last()).isEqualTo(3);
        }
    }
}
