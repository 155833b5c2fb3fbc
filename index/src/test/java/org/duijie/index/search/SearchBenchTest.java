package org.duijie.index.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.compare.TradeTitles.TRADES;
import static org.duijie.engine.compare.TradeTitles.WORK;
import static org.duijie.engine.compare.TradeTitles.WORKERS;
import static org.duijie.engine.compare.TradeTitles.one;

/**
 * How long answers take over 150,000 records, beside Lucene asked directly: the same query for as many records, and Lucene's
 * own counts of the same facets.
 */
@Tag("bench")
class SearchBenchTest {
    private static final int GRADUATES = 100_000;
    private static final int POSITIONS = 50_000;
    private static final int ENTERPRISES = 1_000;
    private static final int WARM = 40;
    private static final int ROUNDS = 100;
    private static final int LIMIT = 20;
    private static final List<String> PLACES = List.of("朝阳", "龙城", "双塔", "辽宁", "凤栖", "宏达", "兴源", "永泰", "瑞丰", "嘉禾");
    private static final List<String> NAMES = List.of("王", "李", "张", "刘", "陈", "杨", "晓", "明", "静", "磊", "雨", "欣", "浩");

    private final Seeds seeds = Seeds.fresh();

    /** Questions of one sort; each is asked in turn. */
    private record Sort(String name, List<Ask> asks) {}

    private static List<Sort> sorts() {
        return List.of(new Sort("everything, nothing typed", words("")),
                new Sort("words", words("工艺", "化工 工程师", "朝阳 机械", "质量 检测", "软件 研发 主管")),
                new Sort("pinyin", words("gongyi", "huagong", "zhiliang", "jixie gongchengshi")),
                new Sort("initials", words("gy", "gcs", "zlgcs")),
                new Sort("names of persons", words("王晓明", "wangxiao", "lyx").stream().map(Ask::withPersons).toList()),
                new Sort("words, narrowed by two facets",
                        words("工艺", "化工 工程师").stream()
                                .map(ask -> ask.only(Facet.KIND, "position").only(Facet.EDUCATION, "UNDERGRADUATE",
                                        "MASTER"))
                                .toList()));
    }

    private static List<Ask> words(String... each) {
        return Arrays.stream(each).map(words -> Ask.words(words).page(LIMIT, null)).toList();
    }

    @Test
    void answersBesideLuceneItself(@TempDir Path folder) throws IOException {
        try (Shelf shelf = new Shelf(FSDirectory.open(folder))) {
            fill(shelf);
            IndexSearcher searcher = shelf.searcher();
            Raw raw = new Raw(searcher);
            Figures figures = new Figures(
                    "%,d graduates and %,d positions of %,d enterprises in %d segments, %,d MB on disk".formatted(
                            GRADUATES,
                            POSITIONS, ENTERPRISES, searcher.getIndexReader().leaves().size(), size(folder) >> 20));
            figures.line(
                    "%d records an answer, all facets counted; %d rounds after %d to warm up, both in turn; milliseconds; "
                            .formatted(LIMIT, ROUNDS, WARM) + seeds.of(0) + "\n");
            figures.row("question", "found", "search p50", "p99", "Lucene p50", "p99", "ratio p50");
            figures.row("---", "---", "---", "---", "---", "---", "---");
            for (Sort sort : sorts()) {
                row(figures, sort, searcher, raw);
            }
            figures.write("search");
        }
    }

    private static void row(Figures figures, Sort sort, IndexSearcher searcher, Raw raw) throws IOException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long found = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            Ask ask = sort.asks().get(Math.floorMod(round, sort.asks().size()));
            Query query = query(ask.question());
            long begin = System.nanoTime();
            Answer answer = ask.of(searcher);
            long middle = System.nanoTime();
            long total = raw.answer(query, ask.question());
            long end = System.nanoTime();
            assertThat(answer.total()).as(ask.question().words()).isEqualTo(total).isPositive();
            found = Math.max(found, total);
            if (round >= 0) {
                ours[round] = (middle - begin) / 1e6;
                theirs[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        figures.row(sort.name(), "up to %,d".formatted(found), millis(ours, 0.5), millis(ours, 0.99),
                millis(theirs, 0.5),
                millis(theirs, 0.99), "%.2f".formatted(at(ours, 0.5) / at(theirs, 0.5)));
    }

    private static String millis(double[] sorted, double part) {
        return "%.2f".formatted(at(sorted, part));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /** What a question asks Lucene for, made beforehand. */
    private static Query query(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        WordQueries queries = new WordQueries(question.persons());
        Typed typed = Typed.of(question.words(), Dictionary.shipped());
        typed.words().forEach(word -> all.add(queries.of(word), Occur.MUST));
        typed.pieces().forEach(piece -> all.add(queries.inName(piece), Occur.SHOULD));
        question.filters().forEach((facet, values) -> all.add(
                new TermInSetQuery(facet.field(), values.stream().map(BytesRef::new).toList()), Occur.FILTER));
        Query query = all.build();
        return question.words().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    /** Lucene asked directly, with its own facets. */
    private static final class Raw {
        private final IndexSearcher searcher;
        private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

        Raw(IndexSearcher searcher) throws IOException {
            this.searcher = searcher;
            for (Facet facet : Facet.values()) {
                if (facet.counted()) {
                    states.put(facet, new StringDocValuesReaderState(searcher.getIndexReader(), facet.field()));
                }
            }
        }

        /** How many records there are, after the first of them were taken and the facets counted. */
        long answer(Query query, Question question) throws IOException {
            var top = new TopFieldCollectorManager(question.sorting().sort(), LIMIT, null, Integer.MAX_VALUE);
            MultiCollectorManager both = new MultiCollectorManager(top, new FacetsCollectorManager());
            Object[] found = searcher.search(query, both);
            for (Map.Entry<Facet, StringDocValuesReaderState> facet : states.entrySet()) {
                new StringValueFacetCounts(facet.getValue(), (FacetsCollector) found[1])
                        .getAllChildren(facet.getKey().field());
            }
            return ((TopFieldDocs) found[0]).totalHits.value();
        }
    }

    private void fill(Shelf shelf) {
        RandomGenerator random = seeds.trial(0);
        RandomProfiles profiles = new RandomProfiles(seeds.seed());
        List<Enterprise> owners = IntStream.range(0, ENTERPRISES).mapToObj(i -> new Enterprise("ent-" + i,
                one(PLACES, random) + one(PLACES, random) + one(TRADES, random) + "有限公司", null, Contact.NONE, null,
                null))
                .toList();
        owners.forEach(shelf::put);
        for (int i = 0; i < GRADUATES; i++) {
            shelf.put(new Graduate("g-" + i, one(NAMES, random) + one(NAMES, random) + one(NAMES, random),
                    one(PLACES, random) + one(TRADES, random) + "学院", Contact.NONE, profiles.graduate()));
        }
        for (int i = 0; i < POSITIONS; i++) {
            Enterprise owner = owners.get(random.nextInt(ENTERPRISES));
            shelf.post(owner, new Position("p-" + i, owner.id(),
                    one(TRADES, random) + one(WORK, random) + one(WORKERS, random),
                    "负责" + one(TRADES, random) + "产品的" + one(WORK, random) + "和" + one(WORK, random) + "，有经验者优先。",
                    profiles.position(), "", List.of()));
        }
    }

}
