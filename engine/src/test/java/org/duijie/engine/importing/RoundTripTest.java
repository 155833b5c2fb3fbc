package org.duijie.engine.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void aListOfWhatIsOnRecordChangesNothingWhenItComesBack(ListKind kind) {
        try (Desk desk = new Desk(directory)) {
            DemoDistrict demo = DemoDistrict.of(LocalDate.of(2026, 11, 20));
            desk.store.demo().load(demo.parties(), demo.needs(), demo.sessions());
            List<List<String>> rows = rows(kind, desk);

            ImportPlan plan = desk.plan(kind, Desk.csv(rows));

            assertThat(plan.rows()).as(kind.key()).hasSize(rows.size() - 1).allSatisfy(row -> {
                assertThat(row.problems()).isEmpty();
                assertThat(row.state()).isEqualTo(PlanRow.State.SAME);
            });
        }
    }

    private static List<List<String>> rows(ListKind kind, Desk desk) {
        Template template = Template.of(kind);
        List<List<String>> rows = new ArrayList<>();
        rows.add(template.columns().stream().map(column -> column.heading().zh()).toList());
        kind.party().ifPresent(party -> desk.store.parties().list(party, null, true, null, 500).items()
                .forEach(item -> rows.add(template.write(item.value()))));
        kind.need().ifPresent(need -> desk.store.needs().list(need, null, null, null, 500).items()
                .forEach(item -> rows.add(template.write(item.value(), owner(desk, item.value())))));
        return rows;
    }

    private static Party owner(Desk desk, Need need) {
        return desk.store.parties().find(need.owner()).orElseThrow().value();
    }
}
