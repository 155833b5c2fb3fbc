package org.duijie.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.BookSource;
import org.duijie.rules.SmallBook;

/** A sound book of 500 rows: 25 criteria that read two facts, 20 rows each, and a scenario for every row. */
final class LargeBook {
    static final int CRITERIA = 25;
    static final int BANDS = 9;
    private static final List<Fact<EmploymentComparison>> FACTS = EmploymentComparison.FACTS.facts();

    private final List<String> scenarios = new ArrayList<>();
    private final Random random;

    LargeBook(long seed) {
        this.random = new Random(seed);
    }

    BookSource source() {
        List<Fact.Measured<EmploymentComparison>> measured = FACTS
                .stream().<Fact.Measured<EmploymentComparison>>mapMulti((fact, add) -> {
                    if (fact instanceof Fact.Measured<EmploymentComparison> m && m.most() >= 100) {
                        add.accept(m);
                    }
                }).toList();
        List<Fact.Enumerated<EmploymentComparison>> enumerated = FACTS
                .stream().<Fact.Enumerated<EmploymentComparison>>mapMulti((fact, add) -> {
                    if (fact instanceof Fact.Enumerated<EmploymentComparison> e) {
                        add.accept(e);
                    }
                }).toList();
        SmallBook book = new SmallBook();
        for (int c = 0; c < CRITERIA; c++) {
            Fact.Measured<EmploymentComparison> number = measured.get(c % measured.size());
            Fact.Enumerated<EmploymentComparison> word = enumerated.get(c % enumerated.size());
            String policy = List.of("首条", "唯一").get(c % 2);
            book.with("c%d,评分,%s,,%s、%s,,".formatted(c, policy, number.label().zh(), word.label().zh()),
                    sheet(c, number, word));
        }
        scenarios.addFirst("评判项,场景,已知,日期,期望行,结论,需方得分,候选方得分,结果");
        return book.file("scenarios.csv", scenarios.toArray(String[]::new)).source();
    }

    /** Nine bands and the unknown, each with the first value and with everything else. */
    private String[] sheet(int c, Fact.Measured<?> number, Fact.Enumerated<?> word) {
        List<String> rows = new ArrayList<>();
        rows.add("行号," + number.label().zh() + "," + word.label().zh() + ",结论,需方得分,候选方得分,理由,英文理由,依据,生效,失效");
        String first = word.values().getFirst().label().zh();
        String others = word.values().stream().skip(1).map(value -> value.label().zh())
                .collect(Collectors.joining("|"));
        for (int band = 0; band <= BANDS; band++) {
            int from = band * 10;
            String bounds = band == BANDS ? "缺数据" : band == BANDS - 1 ? ">=" + from : from + ".." + (from + 9);
            for (String cell : List.of(first, others)) {
                String id = "行" + c + "-" + rows.size();
                int points = random.nextInt(20);
                rows.add(String.join(",", id, bounds, cell, "符合", "" + points, "0", "第" + id + "行的理由", "Reason " + id,
                        "", "",
                        ""));
                scenarios.add("c%d,%s,%s%s,,%s,符合,%d,0,".formatted(c, id, band == BANDS
                        ? ""
                        : number.label().zh() + "=" + from + ";",
                        cell.equals(first)
                                ? word.label().zh() + "=" + first
                                : "",
                        id, points));
            }
        }
        return rows.toArray(String[]::new);
    }
}
