package org.duijie.index.openings;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.record.Lately;
import org.duijie.index.search.FacetSets;

/**
 * What a segment has of the answer to a question. Nothing is ever added to a segment, so that it holds as long as the segment
 * does, but for what is deleted. Immutable.
 *
 * @param all what is found
 * @param others of each facet that is asked for what would be found if nothing were asked of it
 * @param first the first of what is found, in order
 * @param most how many are first, or fewer if no more are found
 */
record Share(Tally all, Map<OpeningFacet, Tally> others, List<Place> first, int most) {
    Share {
        others = Map.copyOf(others);
        first = List.copyOf(first);
    }

    /** A document of the segment in its order, and what made it be found. */
    static final class Place {
        private final FieldDoc document;
        private final Opening.Found found;
        /** As it is shown, once somebody has seen it. */
        private volatile @Nullable Opening shown;

        Place(FieldDoc document, Opening.Found found) {
            this.document = document;
            this.found = found;
        }

        FieldDoc document() {
            return document;
        }

        Opening.Found found() {
            return found;
        }

        /** As it is shown; whoever comes first has it made. */
        Opening shown(Lately.Making<Opening, IOException> making) throws IOException {
            Opening known = shown;
            if (known == null) {
                known = making.make();
                shown = known;
            }
            return known;
        }
    }

    /** What would be found if nothing were asked of a facet. */
    Tally without(OpeningFacet facet) {
        return others.getOrDefault(facet, all);
    }

    /** What of it is not deleted now; null if that does not tell any more what is first. */
    @Nullable
    Share living(LeafReader segment, FacetSets<OpeningFacet> facets) {
        Tally left = all.living(segment, facets);
        List<Place> places = first.stream().filter(place -> left.documents().get(place.document().doc)).toList();
        if (places.size() < first.size() && first.size() == most) {
            return null;
        }
        Map<OpeningFacet, Tally> leftOfOthers = new EnumMap<>(OpeningFacet.class);
        others.forEach((facet, other) -> leftOfOthers.put(facet, other.living(segment, facets)));
        return new Share(left, leftOfOthers, places, most);
    }
}
