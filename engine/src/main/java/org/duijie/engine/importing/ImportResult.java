package org.duijie.engine.importing;

import java.util.List;

import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * What an import has written. After a cancellation or a failure these are whole batches, and the same list again completes
 * them.
 *
 * @param written records created or changed
 * @param unchanged records that were as the list says already
 * @param owners organisations created along with them
 * @param refused rows that could not be written any more, because somebody else had changed their records
 */
public record ImportResult(int written, int unchanged, int owners, List<RefusedRow> refused) {
    public ImportResult {
        refused = List.copyOf(refused);
    }

    /** Nothing yet. */
    static final ImportResult NOTHING = new ImportResult(0, 0, 0, List.of());

    /**
     * A row that was planned and then refused.
     *
     * @param violations why
     */
    public record RefusedRow(String sheet, int row, String id, List<Violation> violations) {
        public RefusedRow {
            violations = List.copyOf(violations);
        }
    }

    /** Such as {@code 写入 312 条，另有 9 条原样未动}. */
    public Text words() {
        return Text.of("写入 %d 条，%d 条原样未动，新建单位 %d 个，%d 条被拒".formatted(written, unchanged, owners, refused.size()),
                "%d written, %d unchanged, %d organisations created, %d refused".formatted(written, unchanged, owners,
                        refused.size()));
    }
}
