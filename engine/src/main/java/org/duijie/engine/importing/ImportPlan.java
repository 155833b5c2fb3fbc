package org.duijie.engine.importing;

import java.util.List;

import org.duijie.engine.party.Party;
import org.duijie.engine.text.Text;

/**
 * What an import would do, nothing of it done yet. Immutable.
 *
 * @param kind what the rows are
 * @param mappings what the headings of each sheet were taken for
 * @param notices what is to be said of the file as a whole
 * @param rows the rows in the order of the file
 * @param owners organisations that are not on record and come with the rows
 * @param tally the rows counted
 */
public record ImportPlan(ListKind kind, List<Mapping> mappings, List<Text> notices, List<PlanRow> rows,
        List<Party> owners, Tally tally) {
    public ImportPlan {
        mappings = List.copyOf(mappings);
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        owners = List.copyOf(owners);
    }

    /**
     * Rows counted by what would become of them.
     *
     * @param fresh not on record yet
     * @param changed on record, with something else
     * @param same on record as they are
     * @param faulty cannot be imported as they are
     * @param duplicates may be on record or in the file already, under another id
     * @param remarked importable, with something to look at
     * @param pending needs that wait for review once they are imported
     * @param owners organisations that come with the rows
     */
    public record Tally(int fresh, int changed, int same, int faulty, int duplicates, int remarked, int pending,
            int owners) {

        static Tally of(List<PlanRow> rows, int owners) {
            return new Tally(count(rows, PlanRow.State.NEW), count(rows, PlanRow.State.CHANGED),
                    count(rows, PlanRow.State.SAME), count(rows, PlanRow.State.FAULTY),
                    count(rows, PlanRow.State.DUPLICATE),
                    (int) rows.stream().filter(row -> row.record() != null && !row.remarks().isEmpty()).count(),
                    (int) rows.stream().filter(PlanRow::pending).count(), owners);
        }

        private static int count(List<PlanRow> rows, PlanRow.State state) {
            return (int) rows.stream().filter(row -> row.state() == state).count();
        }

        /** Rows that can be imported without a second thought, those that change nothing among them. */
        public int ready() {
            return fresh + changed + same;
        }

        /** Such as {@code 312 行可导入 / 9 行有误 / 4 条疑似重复}. */
        public Text words() {
            return Text.of("%d 行可导入 / %d 行有误 / %d 条疑似重复".formatted(ready(), faulty, duplicates),
                    "%d rows can be imported / %d faulty / %d suspected duplicates".formatted(ready(), faulty,
                            duplicates));
        }
    }
}
