package org.duijie.index.openings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
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
import org.apache.lucene.util.StringHelper;

/** A document as the terms it has, and what these alone tell of whether a query finds it. Not thread safe. */
final class Held {
    private static final NavigableSet<BytesRef> NONE = Collections.emptyNavigableSet();

    private final Map<String, NavigableSet<BytesRef>> terms = new HashMap<>();

    /** Whether a query finds it, from the least to the most. */
    enum Told {
        NO,
        /** Where in the document the terms stand decides. */
        PERHAPS, YES
    }

    /** Takes hold of what its terms hang on. */
    interface Taking {
        void take(String field, BytesRef term);
    }

    /** The documents of a segment in their order. */
    static List<Held> of(LeafReader segment) throws IOException {
        List<Held> documents = new ArrayList<>(Stream.generate(Held::new).limit(segment.maxDoc()).toList());
        for (FieldInfo field : segment.getFieldInfos()) {
            Terms all = segment.terms(field.name);
            if (all != null) {
                TermsEnum each = all.iterator();
                PostingsEnum places = null;
                for (BytesRef next = each.next(); next != null; next = each.next()) {
                    BytesRef term = BytesRef.deepCopyOf(next);
                    places = each.postings(places, PostingsEnum.NONE);
                    while (places.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                        documents.get(places.docID()).terms.computeIfAbsent(field.name, name -> new TreeSet<>())
                                .add(term);
                    }
                }
            }
        }
        return documents;
    }

    /** Shows all terms. */
    void each(Taking taking) {
        terms.forEach((field, all) -> all.forEach(term -> taking.take(field, term)));
    }

    private NavigableSet<BytesRef> in(String field) {
        return terms.getOrDefault(field, NONE);
    }

    /** Whether a query finds this document. */
    Told tell(Query query) {
        return switch (query) {
            case TermQuery q -> sure(has(q.getTerm()));
            case TermInSetQuery q -> sure(has(q));
            case PrefixQuery q -> sure(begins(q.getField(), q.getPrefix().bytes()));
            case FuzzyQuery q -> slips(q);
            case PhraseQuery q -> perhaps(Arrays.stream(q.getTerms()).allMatch(this::has));
            case MultiPhraseQuery q -> perhaps(Arrays.stream(q.getTermArrays())
                    .allMatch(terms -> Arrays.stream(terms).anyMatch(this::has)));
            case BoostQuery q -> tell(q.getQuery());
            case ConstantScoreQuery q -> tell(q.getQuery());
            case DisjunctionMaxQuery q -> any(q.getDisjuncts());
            case BooleanQuery q -> all(q);
            case MatchNoDocsQuery q -> Told.NO;
            default -> Told.PERHAPS;
        };
    }

    private static Told sure(boolean found) {
        return found ? Told.YES : Told.NO;
    }

    private static Told perhaps(boolean found) {
        return found ? Told.PERHAPS : Told.NO;
    }

    private boolean has(Term term) {
        return in(term.field()).contains(term.bytes());
    }

    private boolean has(TermInSetQuery query) {
        NavigableSet<BytesRef> here = in(query.getField());
        try {
            BytesRefIterator any = query.getBytesRefIterator();
            for (BytesRef term = any.next(); term != null && !here.isEmpty(); term = any.next()) {
                if (here.contains(term)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean begins(String field, BytesRef beginning) {
        BytesRef first = in(field).ceiling(beginning);
        return first != null && StringHelper.startsWith(first, beginning);
    }

    private Told slips(FuzzyQuery query) {
        String word = query.getTerm().text();
        String same = word.substring(0, Math.min(word.length(), query.getPrefixLength()));
        BytesRef beginning = new BytesRef(same);
        for (BytesRef term : in(query.getField()).tailSet(beginning)) {
            if (!StringHelper.startsWith(term, beginning)) {
                return Told.NO;
            }
            if (Slips.within(word, term.utf8ToString(), query.getMaxEdits())) {
                return Told.PERHAPS;
            }
        }
        return Told.NO;
    }

    private Told any(Collection<Query> queries) {
        return fold(queries, Told.NO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private Told all(BooleanQuery query) {
        List<Query> required = query.clauses().stream().filter(BooleanClause::isRequired).map(BooleanClause::query)
                .toList();
        Told told = required.isEmpty()
                ? any(query.getClauses(Occur.SHOULD))
                : fold(required, Told.YES, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        boolean plain = query.getClauses(Occur.MUST_NOT).isEmpty() && query.getMinimumNumberShouldMatch() == 0;
        return plain || told == Told.NO ? told : Told.PERHAPS;
    }

    private Told fold(Collection<Query> queries, Told first, BinaryOperator<Told> both) {
        Told end = first == Told.NO ? Told.YES : Told.NO;
        Told told = first;
        for (Query query : queries) {
            told = both.apply(told, tell(query));
            if (told == end) {
                return told;
            }
        }
        return told;
    }
}
