package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.duijie.engine.match.PointGroup;
import org.duijie.engine.text.Text;

/** Reads {@code groups.csv}. */
final class GroupReader {
    static final Text ID = Text.of("得分组", "group");
    private static final Text NAME = Text.of("名称", "name");
    private static final Text ENGLISH_NAME = Text.of("英文名称", "English name");
    private static final Text MODE = Text.of("合并方式", "mode");
    private static final Text NEED_FLOOR = Text.of("需方下限", "need floor");
    private static final Text NEED_CAP = Text.of("需方上限", "need cap");
    private static final Text CANDIDATE_FLOOR = Text.of("候选方下限", "candidate floor");
    private static final Text CANDIDATE_CAP = Text.of("候选方上限", "candidate cap");
    static final Text SUM = Text.of("合计", "sum");
    static final Text MAX = Text.of("取高", "max");

    private final Complaints complaints;

    GroupReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A group without its members. */
    record Draft(String id, Text label, PointGroup.Mode mode, PointGroup.Bounds needs, PointGroup.Bounds candidates,
            int line) {
        PointGroup with(List<String> members) {
            return new PointGroup(id, label, mode, members, needs, candidates);
        }
    }

    List<Draft> read(Grid grid) {
        List<Text> required = List.of(ID, NAME, MODE);
        grid.require(required, complaints);
        grid.allow(List.of(ID, NAME, ENGLISH_NAME, MODE, NEED_FLOOR, NEED_CAP, CANDIDATE_FLOOR, CANDIDATE_CAP),
                complaints);
        grid.texts(List.of(NAME, ENGLISH_NAME), complaints);
        List<Draft> drafts = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Grid.Line line : grid.lines()) {
            String id = line.at(grid.column(ID));
            if (!Ids.isId(id) || !seen.add(id)) {
                complaints.cell(grid.file(), line.number(), ID.zh(), id, Ids.rule());
            }
            String name = line.at(grid.column(NAME));
            if (name.isEmpty()) {
                complaints.cell(grid.file(), line.number(), NAME.zh(), "", Text.of("缺少名称", "The name is missing"));
            }
            String english = line.at(grid.column(ENGLISH_NAME));
            drafts.add(new Draft(id, Text.of(name, english.isEmpty() ? name : english), mode(grid, line),
                    bounds(grid, line, NEED_FLOOR, NEED_CAP), bounds(grid, line, CANDIDATE_FLOOR, CANDIDATE_CAP),
                    line.number()));
        }
        return drafts;
    }

    private PointGroup.Mode mode(Grid grid, Grid.Line line) {
        String written = line.at(grid.column(MODE));
        if (Wording.says(written, SUM)) {
            return PointGroup.Mode.SUM;
        }
        if (!Wording.says(written, MAX)) {
            complaints.cell(grid.file(), line.number(), MODE.zh(), written,
                    Wording.unknown(written, Text.of("合并方式", "mode of a group"), List.of(SUM, MAX)));
        }
        return PointGroup.Mode.MAX;
    }

    private PointGroup.Bounds bounds(Grid grid, Grid.Line line, Text floor, Text cap) {
        int least = bound(grid, line, floor, PointGroup.Bounds.NONE.floor());
        int most = bound(grid, line, cap, PointGroup.Bounds.NONE.cap());
        if (least > most) {
            complaints.cell(grid.file(), line.number(), cap.zh(), line.at(grid.column(cap)),
                    Text.of("上限低于下限", "The cap lies below the floor"));
            return PointGroup.Bounds.NONE;
        }
        return new PointGroup.Bounds(least, most);
    }

    private int bound(Grid grid, Grid.Line line, Text heading, int otherwise) {
        String written = Wording.plain(line.at(grid.column(heading)));
        if (written.isEmpty()) {
            return otherwise;
        }
        if (!written.matches("-?\\d{1,6}")) {
            complaints.cell(grid.file(), line.number(), heading.zh(), written,
                    Text.of("要写整数，或留空表示不设", "A whole number, or empty for none"));
            return otherwise;
        }
        return Integer.parseInt(written);
    }
}
