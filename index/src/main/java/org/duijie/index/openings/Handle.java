package org.duijie.index.openings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/**
 * Something by which a query can be got hold of from a document. A query has some, of which every document it finds has at
 * least one; so whoever has a document need only look at the queries whose handles are in it. Immutable.
 */
sealed interface Handle {

    /** Where it is looked for. */
    String field();

    /** A term. */
    record Exactly(String field, BytesRef term) implements Handle {}

    /** Any term that begins so. */
    record Beginning(String field, String text) implements Handle {}

    /** Any term with the same first character that becomes this word by at most so many edits. */
    record Slip(String field, String word, int edits) implements Handle {}

    /**
     * The handles of a query, those that the fewest documents have.
     *
     * @param documents about how many documents have a handle
     * @return empty if it may find documents that nothing is known of
     */
    static Optional<List<Handle>> of(Query query, ToLongFunction<Handle> documents) {
        return switch (query) {
            case TermQuery q -> exactly(List.of(q.getTerm()));
            case TermInSetQuery q -> Optional.of(terms(q));
            case PrefixQuery q -> Optional.of(List.of(new Beginning(q.getField(), q.getPrefix().text())));
            case FuzzyQuery q -> Optional.of(q).filter(fuzzy -> fuzzy.getPrefixLength() > 0)
                    .map(fuzzy -> List.of(new Slip(fuzzy.getField(), fuzzy.getTerm().text(), fuzzy.getMaxEdits())));
            case PhraseQuery q -> fewest(Arrays.stream(q.getTerms()).map(term -> exactly(List.of(term))), documents);
            case MultiPhraseQuery q ->
                fewest(Arrays.stream(q.getTermArrays()).map(terms -> exactly(List.of(terms))), documents);
            case BoostQuery q -> of(q.getQuery(), documents);
            case ConstantScoreQuery q -> of(q.getQuery(), documents);
            case DisjunctionMaxQuery q -> any(q.getDisjuncts(), documents);
            case BooleanQuery q -> required(q).isEmpty()
                    ? any(q.getClauses(BooleanClause.Occur.SHOULD), documents)
                    : fewest(required(q).stream().map(clause -> of(clause, documents)), documents);
            case MatchNoDocsQuery q -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private static Optional<List<Handle>> exactly(List<Term> terms) {
        return Optional
                .of(terms.stream().<Handle>map(term -> new Exactly(term.field(), term.bytes())).toList());
    }

    private static List<Handle> terms(TermInSetQuery query) {
        try {
            List<Handle> terms = new ArrayList<>();
            BytesRefIterator all = query.getBytesRefIterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                terms.add(new Exactly(query.getField(), BytesRef.deepCopyOf(term)));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Query> required(BooleanQuery query) {
        return query.clauses().stream().filter(BooleanClause::isRequired).map(BooleanClause::query).toList();
    }

    /** Whatever has any of these has a handle of that one. */
    private static Optional<List<Handle>> any(Collection<Query> queries, ToLongFunction<Handle> documents) {
        List<Handle> all = new ArrayList<>();
        for (Query query : queries) {
            Optional<List<Handle>> some = of(query, documents);
            if (some.isEmpty()) {
                return some;
            }
            all.addAll(some.get());
        }
        return Optional.of(all);
    }

    /** Whatever is found has all of these, so the handles of one are enough. */
    private static Optional<List<Handle>> fewest(Stream<Optional<List<Handle>>> each,
            ToLongFunction<Handle> documents) {
        record Counted(List<Handle> handles, long documents) {}
        return each.flatMap(Optional::stream)
                .map(handles -> new Counted(handles, handles.stream().mapToLong(documents).sum()))
                .min(Comparator.comparingLong(Counted::documents)).map(Counted::handles);
    }
}
