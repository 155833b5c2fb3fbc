package org.duijie.index.openings;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import org.duijie.index.search.FacetSets;
import org.duijie.index.search.ValueCounts;

/**
 * Documents of a segment, and how many of them have each value of facets. Immutable, so long as nobody writes to the bits.
 */
record Tally(FixedBitSet documents, ValueCounts counts) {
    static Tally of(FixedBitSet documents, LeafReader segment, FacetSets<OpeningFacet> facets) {
        return new Tally(documents, facets.counts(segment, documents));
    }

    /** What of it is not deleted now. */
    Tally living(LeafReader segment, FacetSets<OpeningFacet> facets) {
        Bits live = segment.getLiveDocs();
        if (live == null) {
            return this;
        }
        FixedBitSet left = documents.clone();
        live.applyMask(left, 0);
        FixedBitSet gone = documents.clone();
        gone.andNot(left);
        return gone.scanIsEmpty() ? this : new Tally(left, counts.without(facets.counts(segment, gone)));
    }
}
