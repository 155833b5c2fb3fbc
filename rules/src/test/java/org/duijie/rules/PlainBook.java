package org.duijie.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Verdict;

/**
 * A plain interpreter of the sheets, as an independent judge: no Drools, no tables, and none of the parsing it is to
 * check. It takes what is known as words (Chinese labels, or numbers in digits); what is missing is not known.
 */
public final class PlainBook {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, CSVRecord> criteria = new LinkedHashMap<>();
    private final Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
    private final List<CSVRecord> groups;
    private final int minimum;

    public PlainBook(BookSource source, LocalDate date) {
        for (CSVRecord criterion : read(source, "criteria.csv")) {
            String id = criterion.get("评判项");
            criteria.put(id, criterion);
            String file = String.format(Locale.ROOT, "%02d-%s.csv", criteria.size(), id);
            rows.put(id, read(source, file).stream().filter(r -> valid(r, date)).toList());
        }
        this.groups = read(source, "groups.csv");
        this.minimum = read(source, "book.csv").stream().filter(r -> r.get("项目").equals("最低总分"))
                .map(r -> Integer.parseInt(r.get("内容"))).findFirst().orElse(Integer.MIN_VALUE);
    }

    /** Points of both sides in all, what the groups change included, and whether that is enough. */
    public record Total(int needPoints, int candidatePoints, boolean enough) {}

    /** All findings, first layer then second. */
    public List<Finding> judge(Map<String, String> facts) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> verdicts = new LinkedHashMap<>();
        criteria.forEach((id, criterion) -> {
            if (!criterion.get("层").equals("结论")) {
                Finding finding = judge(id, facts);
                findings.add(finding);
                if (finding.verdict() != Verdict.UNKNOWN) {
                    verdicts.put(criterion.get("名称"), finding.verdict().label().zh());
                }
            }
        });
        criteria.forEach((id, criterion) -> {
            if (criterion.get("层").equals("结论")) {
                findings.add(judge(id, verdicts));
            }
        });
        return findings;
    }

    /** The finding of one criterion; in the second layer {@code known} has verdicts by the criteria's names. */
    public Finding judge(String id, Map<String, String> known) {
        CSVRecord criterion = present(criteria, id);
        Map<String, String> values = new LinkedHashMap<>(known);
        if (criterion.get("层").equals("结论")) {
            List<String> read = Arrays.asList(criterion.get("读取").split("、"));
            values.put("符合项数", "" + read.stream().filter(r -> "符合".equals(known.get(r))).count());
            values.put("缺数据项数", "" + read.stream().filter(r -> !known.containsKey(r)).count());
        }
        List<CSVRecord> hits = present(rows, id).stream().filter(r -> hits(r, values)).toList();
        boolean sum = criterion.get("命中方式").equals("累计");
        List<CSVRecord> count = sum ? hits : hits.subList(0, 1);
        String outcome = count.getFirst().isMapped("结果") ? count.getFirst().get("结果") : "";
        return new Finding(id, verdict(count), points(count, "需方得分", values), points(count, "候选方得分", values),
                count.stream().map(r -> r.get("行号")).toList(), outcome.isEmpty() ? null : outcome);
    }

    /** Sum of the findings' points after the groups' bounds. */
    public Total total(List<Finding> findings) {
        int need = findings.stream().mapToInt(Finding::needPoints).sum();
        int candidate = findings.stream().mapToInt(Finding::candidatePoints).sum();
        for (CSVRecord group : groups) {
            List<Finding> members = findings.stream()
                    .filter(f -> present(criteria, f.criterion()).get("得分组").equals(group.get("得分组"))).toList();
            int[] needs = members.stream().mapToInt(Finding::needPoints).toArray();
            int[] candidates = members.stream().mapToInt(Finding::candidatePoints).toArray();
            need += held(group, "需方", needs) - Arrays.stream(needs).sum();
            candidate += held(group, "候选方", candidates) - Arrays.stream(candidates).sum();
        }
        return new Total(need, candidate, need + candidate >= minimum);
    }

    private static int held(CSVRecord group, String side, int[] points) {
        int combined = group.get("合并方式").equals("取高")
                ? Arrays.stream(points).max().orElseThrow()
                : Arrays.stream(points).sum();
        String cap = group.get(side + "上限");
        String floor = group.get(side + "下限");
        combined = cap.isEmpty() ? combined : Math.min(combined, Integer.parseInt(cap));
        return floor.isEmpty() ? combined : Math.max(combined, Integer.parseInt(floor));
    }

    private static boolean hits(CSVRecord row, Map<String, String> values) {
        for (String heading : row.toMap().keySet()) {
            boolean condition = !List.of("行号", "结论", "需方得分", "候选方得分", "结果", "理由", "英文理由", "依据", "生效", "失效")
                    .contains(heading);
            if (condition && !admits(row.get(heading), values.get(heading))) {
                return false;
            }
        }
        return true;
    }

    private static boolean admits(String cell, @Nullable String value) {
        if (cell.equals("任意含缺数据")) {
            return true;
        }
        if (cell.isEmpty() || cell.equals("任意")) {
            return value != null;
        }
        if (cell.startsWith("非")) {
            return value != null && !admits(cell.substring(1), value);
        }
        return Arrays.stream(cell.split("[|、]")).anyMatch(word -> admitsWord(word.strip(), value));
    }

    private static boolean admitsWord(String word, @Nullable String value) {
        if (value == null || word.equals("缺数据")) {
            return value == null && word.equals("缺数据");
        }
        if (!value.matches("-?\\d+")) {
            return word.equals(value);
        }
        int number = Integer.parseInt(value);
        if (word.contains("..")) {
            String[] ends = word.split("\\.\\.");
            return Integer.parseInt(ends[0]) <= number && number <= Integer.parseInt(ends[1]);
        }
        int bound = Integer.parseInt(word.replaceAll("[<>=]", ""));
        return switch (word.replaceAll("[-0-9]", "")) {
            case "<" -> number < bound;
            case "<=" -> number <= bound;
            case ">" -> number > bound;
            case ">=" -> number >= bound;
            default -> number == bound;
        };
    }

    private static Verdict verdict(List<CSVRecord> hits) {
        List<String> words = hits.stream().map(r -> r.get("结论")).distinct().toList();
        String word = words.size() == 1 ? words.getFirst() : words.contains("缺数据") ? "缺数据" : "部分符合";
        return Arrays.stream(Verdict.values()).filter(v -> v.label().zh().equals(word)).findFirst().orElseThrow();
    }

    private static int points(List<CSVRecord> hits, String column, Map<String, String> values) {
        int sum = 0;
        for (CSVRecord hit : hits) {
            String[] factors = hit.get(column).split(" × ");
            sum += Integer.parseInt(factors[0])
                    * (factors.length == 1 ? 1 : Integer.parseInt(present(values, factors[1])));
        }
        return sum;
    }

    private static <V> V present(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static boolean valid(CSVRecord row, LocalDate date) {
        return (row.get("生效").isEmpty() || !LocalDate.parse(row.get("生效")).isAfter(date))
                && (row.get("失效").isEmpty() || !LocalDate.parse(row.get("失效")).isBefore(date));
    }

    private static List<CSVRecord> read(BookSource source, String file) {
        try (var parser = FORMAT.parse(new StringReader(present(source.sheets(), file)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
