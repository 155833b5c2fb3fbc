package org.duijie.rules.compile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.drools.ancompiler.KieBaseUpdaterANC;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.SequentialOption;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.book.Points;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/**
 * The rules of several sheets in one base, which answer with the places of their rows among those of all the sheets.
 *
 * @param base the base
 * @param sheets whose rules they are
 * @param places the sheets' places in the book
 */
record DroolsBase(KieBase base, List<Sheet> sheets, List<Integer> places) {
    private static final Pattern ANSWER = Pattern.compile("answer\\.accept\\((\\d+)\\)");
    private static final Pattern ONE_OF_ONE = Pattern.compile(" in \\(([^,)]+)\\)");

    /** Rules as they are fired to fill tables; the global {@code answer} takes a place. */
    static DroolsBase plain(RuleBook<?> book, List<Sheet> sheets) {
        return new DroolsBase(base(numbered(book, sheets), RuleBaseFactory.newKnowledgeBaseConfiguration()), sheets,
                places(book, sheets));
    }

    /**
     * Rules as Drools likes them best: equality where it can hash, actions in Java, sequential, the network of conditions
     * compiled. The global {@code answer} takes what was judged and a place.
     */
    static DroolsBase best(RuleBook<?> book, List<Sheet> sheets, Class<?> judged) {
        String type = judged.getSimpleName();
        List<String> rules = numbered(book, sheets).stream()
                .map(drl -> ONE_OF_ONE.matcher(drl).replaceAll(" == $1").replace("dialect \"mvel\"", "dialect \"java\"")
                        .replace("IntConsumer answer", "ObjIntConsumer answer")
                        .replace("  " + type + "(", "  $judged : " + type + "(")
                        .replace("answer.accept(", "answer.accept($judged, "))
                .toList();
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(SequentialOption.YES);
        KieBase base = base(rules, configuration);
        KieBaseUpdaterANC.generateAndSetInMemoryANC(base);
        return new DroolsBase(base, sheets, places(book, sheets));
    }

    private static List<Integer> places(RuleBook<?> book, List<Sheet> sheets) {
        return sheets.stream().map(book.sheets()::indexOf).toList();
    }

    private static List<String> numbered(RuleBook<?> book, List<Sheet> sheets) {
        List<String> rules = new ArrayList<>();
        int before = 0;
        for (Sheet sheet : sheets) {
            int from = before;
            rules.add(ANSWER.matcher(SheetRules.write(book, sheet))
                    .replaceAll(answer -> "answer.accept(" + (from + place(answer)) + ")"));
            before += sheet.rows().size();
        }
        return rules;
    }

    private static int place(MatchResult answer) {
        return Integer.parseInt(answer.group(1));
    }

    private static KieBase base(List<String> rules, KieBaseConfiguration configuration) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        rules.forEach(
                drl -> builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL));
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** Puts what the rows that hit come to at the places of the sheets in the book. */
    void find(BitSet hits, Record judged, Finding[] findings) {
        int before = 0;
        for (int i = 0; i < sheets.size(); i++) {
            findings[places.get(i)] = finding(sheets.get(i), hits, before, judged);
            before += sheets.get(i).rows().size();
        }
    }

    private static Finding finding(Sheet sheet, BitSet hits, int before, Record judged) {
        int end = before + sheet.rows().size();
        int first = hits.nextSetBit(before);
        if (first < 0 || first >= end) {
            throw new IllegalStateException("No row of " + sheet.file() + " answers");
        }
        Row row = sheet.rows().get(first - before);
        if (sheet.criterion().policy() != HitPolicy.SUM) {
            return new Finding(sheet.criterion().id(), row.verdict(), points(row.needPoints(), judged),
                    points(row.candidatePoints(), judged), List.of(row.words().id()), row.outcome());
        }
        int need = 0;
        int candidate = 0;
        List<String> ids = new ArrayList<>();
        Verdict verdict = row.verdict();
        for (int hit = first; hit >= 0 && hit < end; hit = hits.nextSetBit(hit + 1)) {
            Row one = sheet.rows().get(hit - before);
            need += points(one.needPoints(), judged);
            candidate += points(one.candidatePoints(), judged);
            ids.add(one.words().id());
            verdict = together(verdict, one.verdict());
        }
        return new Finding(sheet.criterion().id(), verdict, need, candidate, ids, row.outcome());
    }

    private static Verdict together(Verdict one, Verdict other) {
        if (one == other) {
            return one;
        }
        return one == Verdict.UNKNOWN || other == Verdict.UNKNOWN ? Verdict.UNKNOWN : Verdict.PARTIAL;
    }

    @SuppressWarnings("unchecked") // a sheet counts facts of the comparison it judges
    private static int points(Points points, Record judged) {
        return switch (points) {
            case Points.Fixed f -> f.points();
            case Points.Counted c -> c.each() * ((Fact<Record>) c.counted().fact()).read(judged);
        };
    }
}
