package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.search.Places;

/** Where in one position a query hits and what each place counts, in words. Not thread safe. */
final class Breakdown {
    private static final Map<String, Text> PLACES = Map.of(
            FieldNames.WORDS, Text.of("标题里的词", "word of the title"),
            FieldNames.PARTS, Text.of("标题中词的一部分", "part of a word of the title"),
            FieldNames.UNITS, Text.of("标题里的字", "character of the title"),
            FieldNames.HEADS, Text.of("标题里说做什么人的词", "what kind of person the title means"),
            FieldNames.OCCUPATIONS, Text.of("同一职业", "same occupation"),
            FieldNames.GROUPS, Text.of("同一小类职业", "same group of occupations"));

    /** Behind the code of a group it makes that of the occupation the group is named by. */
    private static final String GROUP = "-00";

    private final IndexSearcher searcher;
    private final int document;
    private final JobWords known;
    private final Set<String> typed;

    /** @param typed the words that were typed, as they are compared */
    Breakdown(IndexSearcher searcher, int document, JobWords known, Set<String> typed) {
        this.searcher = searcher;
        this.document = document;
        this.known = known;
        this.typed = typed;
    }

    /** What a query counts; 0 if it does not match. */
    float points(Query query) throws IOException {
        Explanation explanation = searcher.explain(query, document);
        return explanation.isMatch() ? explanation.getValue().floatValue() : 0;
    }

    boolean match(Query query) throws IOException {
        return searcher.explain(query, document).isMatch();
    }

    /** What its parts count, each place once. */
    List<Explained> of(Query query) throws IOException {
        Map<Place, Hit> places = new LinkedHashMap<>();
        collect(query, 1, places);
        List<Explained> parts = new ArrayList<>();
        places.forEach((place, hit) -> parts.add(Explained.simple(hit.points, place.told(hit.words))));
        return parts;
    }

    /**
     * Where something stands.
     *
     * @param how how it stands to what was typed; empty if that goes without saying
     */
    private record Place(Text where, Text how) {
        Text told(Set<String> words) {
            return words.isEmpty()
                    ? where
                    : Text.of(
                            where.zh() + "：" + String.join("、", words)
                                    + (how.zh().isEmpty() ? "" : "（" + how.zh() + "）"),
                            where.en() + ": " + String.join(", ", words)
                                    + (how.en().isEmpty() ? "" : " (" + how.en() + ")"));
        }
    }

    /** What stands there and counts so much together. */
    private static final class Hit {
        final Set<String> words = new LinkedHashSet<>();
        double points;
    }

    private void collect(Query query, float factor, Map<Place, Hit> places) throws IOException {
        float points = points(query);
        if (points == 0) {
            return;
        }
        switch (query) {
            case BoostQuery boosted -> collect(boosted.getQuery(), factor * boosted.getBoost(), places);
            case DisjunctionMaxQuery best -> best(best, factor, places);
            case BooleanQuery all -> {
                for (BooleanClause clause : all.clauses()) {
                    if (clause.isScoring()) {
                        collect(clause.query(), factor, places);
                    }
                }
            }
            default -> hit(query, (double) points * factor, places);
        }
    }

    /** The best counts whole, of the others what breaks ties. */
    private void best(DisjunctionMaxQuery best, float factor, Map<Place, Hit> places) throws IOException {
        Query first = null;
        float most = 0;
        for (Query one : best.getDisjuncts()) {
            float points = points(one);
            if (points > most) {
                most = points;
                first = one;
            }
        }
        boolean found = false;
        for (Query one : best.getDisjuncts()) {
            boolean counts = !found && one.equals(first);
            found |= counts;
            collect(one, counts ? factor : factor * best.getTieBreakerMultiplier(), places);
        }
    }

    private void hit(Query query, double points, Map<Place, Hit> places) throws IOException {
        Set<Term> terms = terms(query);
        Set<String> words = new TreeSet<>();
        String field = query instanceof MultiTermQuery of ? of.getField() : "";
        for (Term term : terms) {
            field = term.field();
            if (match(new TermQuery(term))) {
                words.add(term.text());
            }
        }
        boolean codes = field.equals(FieldNames.OCCUPATIONS) || field.equals(FieldNames.GROUPS);
        boolean pieces = field.endsWith(".pieces") || field.equals(FieldNames.UNITS);
        Text how = codes || pieces || words.isEmpty() ? Text.same("") : how(field, words);
        Text own = PLACES.get(field);
        Hit hit = places.computeIfAbsent(new Place(own == null ? Places.of(field) : own, how), unseen -> new Hit());
        hit.points += points;
        for (String word : words) {
            hit.words.add(codes
                    ? Occupation.find(word).or(() -> Occupation.find(word + GROUP)).map(Occupation::name).orElse(word)
                    : word);
        }
    }

    /** The terms it looks for, as far as it names them. */
    private static Set<Term> terms(Query query) throws IOException {
        Set<Term> terms = new TreeSet<>();
        if (query instanceof TermInSetQuery set) {
            BytesRefIterator all = set.getBytesRefIterator();
            for (BytesRef text = all.next(); text != null; text = all.next()) {
                terms.add(new Term(set.getField(), BytesRef.deepCopyOf(text)));
            }
        } else {
            query.visit(new QueryVisitor() {
                @Override
                public void consumeTerms(Query leaf, Term... of) {
                    terms.addAll(List.of(of));
                }
            });
        }
        return terms;
    }

    private Text how(String field, Set<String> words) {
        if (words.stream().anyMatch(typed::contains)) {
            return Text.of("原词", "as typed");
        }
        boolean same = typed.stream().flatMap(one -> known.alike(one).stream())
                .anyMatch(other -> other.same() && words.contains(other.text()));
        if (same) {
            return Text.of("同义", "stands for the same");
        }
        return field.equals(FieldNames.HEADS) ? Text.of("同类", "of the same kind") : Text.of("相近", "near");
    }
}
