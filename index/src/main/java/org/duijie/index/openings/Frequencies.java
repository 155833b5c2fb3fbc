package org.duijie.index.openings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** About how many documents of an index have a handle. */
record Frequencies(IndexReader index) implements ToLongFunction<Handle> {
    private static final Set<String> FACETS = Arrays.stream(OpeningFacet.values()).map(OpeningFacet::field)
            .collect(Collectors.toUnmodifiableSet());
    /** What a choice that many documents stand under has at least; a young index says little of it. */
    private static final long CHOICE = 1_000;
    private static final long EVERYTHING = Long.MAX_VALUE / Integer.MAX_VALUE;
    private static final long RARE = 1;
    private static final int TERMS_COUNTED = 20;

    @Override
    public long applyAsLong(Handle handle) {
        try {
            if (handle.field().equals(FieldNames.PUBLIC)) {
                return EVERYTHING;
            }
            return switch (handle) {
                case Handle.Exactly exactly -> Math.max(FACETS.contains(handle.field()) ? CHOICE : 0,
                        index.docFreq(new Term(exactly.field(), exactly.term())));
                case Handle.Beginning beginning -> beginning(beginning);
                case Handle.Slip slip -> RARE;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long beginning(Handle.Beginning beginning) throws IOException {
        Terms terms = MultiTerms.getTerms(index, beginning.field());
        if (terms == null) {
            return 0;
        }
        BytesRef prefix = new BytesRef(beginning.text());
        TermsEnum all = terms.iterator();
        long documents = 0;
        if (all.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
            BytesRef term = all.term();
            for (int i = 0; i < TERMS_COUNTED && term != null && StringHelper.startsWith(term, prefix); i++) {
                documents += all.docFreq();
                term = all.next();
            }
        }
        return documents;
    }
}
