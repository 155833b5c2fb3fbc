package org.duijie.index.openings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Titles that somebody judged.
 *
 * @param corpus titles by id
 * @param queries titles asked for, by id
 * @param grades of each query, the ids of titles judged more than 0 with their grades
 */
record Judged(Map<String, String> corpus, Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

    /** Two files of lines {@code id<TAB>text} and one as TREC has it, {@code query iteration document grade}. */
    static Judged read(Path corpus, Path queries, Path qrels) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(qrels)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length == 4 && columns[3].matches("[0-9]+") && Integer.parseInt(columns[3]) > 0) {
                grades.computeIfAbsent(columns[0], query -> new HashMap<>()).put(columns[2],
                        Integer.parseInt(columns[3]));
            }
        }
        return new Judged(lines(corpus), lines(queries), grades);
    }

    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", 2);
            if (columns.length == 2) {
                texts.put(columns[0].strip(), columns[1].strip());
            }
        }
        return texts;
    }

    /** How good the answers are to all queries that have anything relevant. */
    Measures measure(Function<String, List<String>> answer) {
        Measures sum = new Measures(0, 0, 0, 0);
        int asked = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Map<String, Integer> relevant = grades.getOrDefault(query.getKey(), Map.of());
            if (!relevant.isEmpty()) {
                sum = sum.plus(Measures.of(answer.apply(query.getValue()), relevant));
                asked++;
            }
        }
        return sum.by(asked);
    }
}
