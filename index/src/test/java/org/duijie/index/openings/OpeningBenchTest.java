package org.duijie.index.openings;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.index.analysis.Dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.compare.TradeTitles.TRADES;
import static org.duijie.engine.compare.TradeTitles.WORK;
import static org.duijie.engine.compare.TradeTitles.WORKERS;
import static org.duijie.engine.compare.TradeTitles.one;

/**
 * How long answers of the public search take over 200,000 positions, beside Lucene asked directly: the whole query of
 * {@link Asked#ranked} for as many positions, and Lucene's own counts of the same facets. No answer is kept. The report is
 * target/bench-opening-search.md.
 */
@Tag("bench")
class OpeningBenchTest {
    private static final int POSITIONS = 200_000;
    private static final int FIRMS = 1_000;
    private static final int LIMIT = 20;
    private static final int WARM = 40;
    private static final int ROUNDS = 60;
    private static final List<String> ADDED = List.of("（急聘）", "（五险一金）", "（双休）", "A", "B", "（龙城）", "（储备）", "实习生",
            "2026届",
            "（长白班）");
    private static final List<String> ASKED = List.of("", "工", "销售", "化工", "会计", "huagong", "hg", "质量 检测", "电子设备",
            "化工工程师",
            "程序员", "食品安全专员", "ruanjian yanfa");

    private final Seeds seeds = Seeds.fresh();

    @Test
    void answersBesideLuceneItself() throws IOException {
        Figures figures = new Figures("%,d positions of %,d enterprises, %d an answer, all facets counted"
                .formatted(POSITIONS, FIRMS, LIMIT));
        figures.line("%d rounds after %d to warm up, both in turn; milliseconds; %s\n".formatted(ROUNDS, WARM,
                seeds.of(0)));
        figures.row("question", "found", "search p50", "p99", "Lucene p50", "p99", "ratio p50");
        figures.row("---", "---", "---", "---", "---", "---", "---");
        try (Board board = new Board()) {
            fill(board);
            board.read(plain -> {
                IndexSearcher searcher = new IndexSearcher(plain.getIndexReader());
                searcher.setSimilarity(Ranking.SIMILARITY);
                Raw raw = new Raw(searcher);
                Kept kept = new Kept(0);
                double before = Figures.heap();
                for (String words : ASKED) {
                    row(figures, Board.ask(words, OpeningSorting.RELEVANCE, null, LIMIT), searcher, raw, kept);
                }
                figures.line("\nkept of segments and words after that: %.0f MB of heap".formatted(
                        Figures.heap() - before));
                return kept;
            });
        }
        figures.write("opening-search");
    }

    private void fill(Board board) {
        RandomGenerator random = seeds.trial(0);
        CityProfiles city = new CityProfiles(7);
        List<Enterprise> firms = IntStream.range(0, FIRMS).mapToObj(i -> new Enterprise("ent-" + i,
                "朝阳第" + i + one(TRADES, random) + "有限公司", null, Contact.NONE, null, null)).toList();
        for (int i = 0; i < POSITIONS; i++) {
            PositionTerms terms = city.position();
            String title = i % 2 == 0 || terms.occupation() == null
                    ? one(TRADES, random) + one(WORK, random) + one(WORKERS, random)
                    : terms.occupation().name();
            Enterprise firm = firms.get(random.nextInt(FIRMS));
            board.put(new Position("pos-" + i, firm.id(), random.nextInt(3) > 0 ? title : title + one(ADDED, random),
                    "负责" + one(TRADES, random) + "产品的" + one(WORK, random) + "和" + one(WORK, random) + "，有经验者优先。",
                    terms,
                    "", List.of()), Standing.OPEN, firm);
        }
    }

    private static void row(Figures figures, OpeningQuestion question, IndexSearcher searcher, Raw raw, Kept kept)
            throws IOException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long found = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Openings answer = OpeningSearch.answer(searcher, Dictionary.shipped(), question, kept);
            long middle = System.nanoTime();
            found = raw.answer(question);
            long end = System.nanoTime();
            assertThat(answer.total()).as(question.words()).isEqualTo(found).isPositive();
            if (round >= 0) {
                ours[round] = (middle - begin) / 1e6;
                theirs[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        figures.row(question.words().isEmpty() ? "(nothing typed)" : question.words(), "%,d".formatted(found),
                millis(ours, 0.5), millis(ours, 0.99), millis(theirs, 0.5), millis(theirs, 0.99),
                "%.2f".formatted(at(ours, 0.5) / at(theirs, 0.5)));
    }

    private static String millis(double[] sorted, double part) {
        return "%.2f".formatted(at(sorted, part));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /** Lucene asked directly, with its own facets. */
    private static final class Raw {
        private final IndexSearcher searcher;
        private final Map<OpeningFacet, StringDocValuesReaderState> states = new EnumMap<>(OpeningFacet.class);

        Raw(IndexSearcher searcher) throws IOException {
            this.searcher = searcher;
            for (OpeningFacet facet : OpeningFacet.INDEXED) {
                states.put(facet, new StringDocValuesReaderState(searcher.getIndexReader(), facet.field()));
            }
        }

        /** How many positions there are, after the first of them were taken and the facets counted. */
        long answer(OpeningQuestion question) throws IOException {
            var top = new TopFieldCollectorManager(question.sorting().sort(), LIMIT, null, Integer.MAX_VALUE);
            Object[] found = searcher.search(new Asked(question, Dictionary.shipped()).ranked(),
                    new MultiCollectorManager(top, new FacetsCollectorManager()));
            for (Map.Entry<OpeningFacet, StringDocValuesReaderState> facet : states.entrySet()) {
                new StringValueFacetCounts(facet.getValue(), (FacetsCollector) found[1])
                        .getTopChildren(LIMIT, facet.getKey().field());
            }
            return ((TopFieldDocs) found[0]).totalHits.value();
        }
    }
}
