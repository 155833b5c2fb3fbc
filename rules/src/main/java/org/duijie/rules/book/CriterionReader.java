package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.text.Text;

/** Reads {@code criteria.csv}: the criteria in order, and what each may read and answer. Used once. */
final class CriterionReader {
    private static final Text LAYER = Text.of("层", "layer");
    static final Text OUTCOMES = Text.of("结果", "outcomes");
    static final Text HARD = Text.of("硬性", "hard");
    static final Text SOFT = Text.of("评分", "soft");
    static final List<Text> POLICIES = List.of(Text.of("首条", "first"), Text.of("唯一", "unique"),
            Text.of("累计", "sum"));
    static final List<Text> LAYERS = List.of(Text.of("事实", "facts"), Text.of("结论", "verdicts"));
    private static final int MOST_READ = 5;
    private static final int MOST_CRITERIA = 99;

    private final FactSet<?> facts;
    private final Complaints complaints;
    private final Set<String> names = new HashSet<>();

    CriterionReader(FactSet<?> facts, Complaints complaints) {
        this.facts = facts;
        this.complaints = complaints;
    }

    /**
     * A criterion without its rows.
     *
     * @param group id of its group; empty if it is in none
     * @param line where it stands in {@code criteria.csv}
     */
    record Draft(String file, Criterion criterion, Sheet.Layer layer, List<Input> reads, List<String> outcomes,
            String group, int line) {}

    List<Draft> read(Grid grid) {
        grid.require(List.of(CriterionFiles.ID, CriterionFiles.NAME, CriterionFiles.KIND, CriterionFiles.POLICY,
                CriterionFiles.READS), complaints);
        grid.allow(
                List.of(CriterionFiles.ID, CriterionFiles.NAME, CriterionFiles.ENGLISH_NAME, CriterionFiles.KIND,
                        CriterionFiles.POLICY, LAYER, CriterionFiles.READS, CriterionFiles.GROUP, OUTCOMES),
                complaints);
        grid.texts(List.of(CriterionFiles.NAME, CriterionFiles.ENGLISH_NAME), complaints);
        if (grid.lines().isEmpty() || grid.lines().size() > MOST_CRITERIA) {
            complaints.file(grid.file(), Integer.toString(grid.lines().size()),
                    Text.of("要有 1 到 99 个评判项", "There must be 1 to 99 criteria"));
        }
        List<Draft> firstLayer = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (Grid.Line line : grid.lines().stream().limit(MOST_CRITERIA).toList()) {
            Draft draft = read(grid, line, drafts.size() + 1, firstLayer);
            if (!Ids.isId(draft.criterion().id()) || !seen.add(draft.criterion().id())) {
                complaints.cell(grid.file(), line.number(), CriterionFiles.ID.zh(), draft.criterion().id(), Ids.rule());
            } else {
                drafts.add(draft);
                if (draft.layer() == Sheet.Layer.FACTS) {
                    firstLayer.add(draft);
                }
            }
        }
        return drafts;
    }

    private Draft read(Grid grid, Grid.Line line, int place, List<Draft> firstLayer) {
        String id = line.at(grid.column(CriterionFiles.ID));
        String name = line.at(grid.column(CriterionFiles.NAME));
        if (name.isEmpty() || !names.add(name)) {
            complaints.cell(grid.file(), line.number(), CriterionFiles.NAME.zh(), name,
                    Text.of("每个评判项要有自己的名称", "Every criterion has a name of its own"));
        }
        String english = line.at(grid.column(CriterionFiles.ENGLISH_NAME));
        boolean hard = choice(grid, line, CriterionFiles.KIND, List.of(HARD, SOFT)) == 0;
        HitPolicy policy = HitPolicy.values()[choice(grid, line, CriterionFiles.POLICY, POLICIES)];
        if (hard && policy == HitPolicy.SUM) {
            complaints.cell(grid.file(), line.number(), CriterionFiles.POLICY.zh(),
                    line.at(grid.column(CriterionFiles.POLICY)),
                    Text.of("硬性条件不能累计", "A hard criterion cannot sum"));
        }
        Sheet.Layer layer = line.at(grid.column(LAYER)).isEmpty()
                ? Sheet.Layer.FACTS
                : Sheet.Layer.values()[choice(grid, line, LAYER, LAYERS)];
        List<String> outcomes = Wording.list(line.at(grid.column(OUTCOMES)));
        if (!outcomes.isEmpty() && policy == HitPolicy.SUM) {
            complaints.cell(grid.file(), line.number(), OUTCOMES.zh(), line.at(grid.column(OUTCOMES)),
                    Text.of("累计的评判项不能有结果", "A criterion that sums has no outcome"));
        }
        return new Draft(CriterionFiles.name(place, id),
                new Criterion(id, Text.of(name, english.isEmpty() ? name : english), hard, policy), layer,
                reads(grid, line, layer, firstLayer), outcomes, line.at(grid.column(CriterionFiles.GROUP)),
                line.number());
    }

    private int choice(Grid grid, Grid.Line line, Text heading, List<Text> options) {
        String written = line.at(grid.column(heading));
        for (int i = 0; i < options.size(); i++) {
            if (Wording.says(written, options.get(i))) {
                return i;
            }
        }
        complaints.cell(grid.file(), line.number(), heading.zh(), written, Wording.unknown(written, heading, options));
        return 0;
    }

    private List<Input> reads(Grid grid, Grid.Line line, Sheet.Layer layer, List<Draft> firstLayer) {
        List<Input> legal = switch (layer) {
            case FACTS -> facts.facts().stream().<Input>map(Input.OfFact::new).toList();
            case VERDICTS -> firstLayer.stream().map(Draft::criterion)
                    .<Input>map(c -> new Input.OfVerdict(c.id(), c.label())).toList();
        };
        String written = line.at(grid.column(CriterionFiles.READS));
        List<Input> reads = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String word : Wording.list(written)) {
            Optional<Input> found = Wording.find(word, legal, Input::label)
                    .or(() -> legal.stream().filter(i -> i.name().equals(word)).findFirst());
            if (found.isEmpty()) {
                complaints.cell(grid.file(), line.number(), CriterionFiles.READS.zh(), word, Wording.unknown(word,
                        layer == Sheet.Layer.FACTS
                                ? Text.of("可读取的事实", "fact")
                                : Text.of("上方读取事实的评判项",
                                        "criterion above that reads facts"),
                        legal.stream().map(Input::label).toList()));
            } else if (seen.add(found.get().name())) {
                reads.add(found.get());
            }
        }
        if (Wording.list(written).isEmpty() || reads.size() > MOST_READ) {
            complaints.cell(grid.file(), line.number(), CriterionFiles.READS.zh(), written,
                    Text.of("一个评判项读取 1 到 " + MOST_READ + " 项", "A criterion reads 1 to " + MOST_READ));
        }
        return reads;
    }
}
