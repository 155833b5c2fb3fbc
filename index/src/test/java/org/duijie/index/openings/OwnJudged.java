package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Table;

/**
 * A set judged by ourselves: titles of judged-jobs.tsv, each as it is and dressed up as enterprises do, among the names of
 * occupations of the national classification that have nothing to do with any of them; and what people type, with the jobs
 * they mean, of judged-queries.tsv, whose head says by which criteria. What is dressed up is drawn by a seed, never what is
 * judged.
 */
final class OwnJudged {
    private static final int DRESSED = 3;
    private static final List<String> BEFORE = List.of("高级", "初级", "资深", "急聘", "诚聘", "沈阳", "大连", "高薪", "", "", "");
    private static final List<String> AFTER = List.of("（双休）", "（五险一金）", "6000-8000元", "（包吃住）", "8k-12k", "(可实习)",
            "（医药）", "（新能源）", "/储备", "若干名", "", "");

    private final Random random;
    private final Map<String, String> corpus = new LinkedHashMap<>();
    private final Map<String, List<String>> idsOfJobs = new HashMap<>();

    private OwnJudged(long seed) {
        this.random = new Random(seed);
    }

    static Judged of(long seed) {
        OwnJudged made = new OwnJudged(seed);
        List<String[]> jobs = Table.read(OwnJudged.class, "judged-jobs.tsv").rows(2, 2);
        Set<String> titles = new HashSet<>();
        for (String[] job : jobs) {
            for (String title : job[1].split("\\|")) {
                titles.add(title);
                made.job(job[0], title);
            }
        }
        Set<String> taken = new HashSet<>();
        Occupation.all().list().stream().filter(o -> names(o).anyMatch(name -> related(name, titles)))
                .forEach(o -> taken.add(TitleFields.group(o)));
        Occupation.all().list().stream().filter(Occupation::isLeaf)
                .filter(o -> !taken.contains(TitleFields.group(o))).forEach(o -> made.add(o.name()));
        return made.judged();
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.name()), occupation.aliases().stream());
    }

    /** Whether one of the titles is part of the name or the other way round. */
    private static boolean related(String name, Set<String> titles) {
        return titles.stream().anyMatch(title -> title.contains(name) || name.contains(title));
    }

    private void job(String job, String title) {
        List<String> ids = idsOfJobs.computeIfAbsent(job, unseen -> new ArrayList<>());
        ids.add(add(title));
        for (int i = 0; i < DRESSED; i++) {
            ids.add(add(any(BEFORE) + title + any(AFTER)));
        }
    }

    private String any(List<String> several) {
        return several.get(random.nextInt(several.size()));
    }

    private String add(String title) {
        String id = "c" + (corpus.size() + 1);
        corpus.put(id, title);
        return id;
    }

    private Judged judged() {
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String[] row : Table.read(OwnJudged.class, "judged-queries.tsv").rows(3, 4)) {
            String id = "q" + (queries.size() + 1);
            queries.put(id, row[0]);
            Map<String, Integer> relevant = new HashMap<>();
            grade(row[2], 1, relevant);
            grade(row[1], 2, relevant);
            grades.put(id, relevant);
        }
        return new Judged(corpus, queries, grades);
    }

    private void grade(String jobs, int grade, Map<String, Integer> relevant) {
        Stream.of(jobs.split("\\|")).filter(job -> !job.isEmpty()).forEach(job -> {
            List<String> ids = idsOfJobs.get(job);
            if (ids == null) {
                throw new IllegalStateException("judged-queries.tsv names the unknown job " + job);
            }
            ids.forEach(id -> relevant.put(id, grade));
        });
    }
}
