package org.duijie.rules.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.GraduateProfile;

/**
 * Who is judged: graduates and positions of a city. Every eighth graduate wishes for a position, and one in twenty has no
 * wishes.
 */
record Fair(List<GraduateProfile> graduates, List<PositionTerms> positions) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static Fair of(CityProfiles city, int graduates, int positions) {
        return new Fair(Stream.generate(city::graduate).limit(graduates).toList(),
                Stream.generate(city::position).limit(positions).toList());
    }

    /** What each graduate wishes of the position at that place, as ordinals. */
    int[] wishes(int position) {
        return IntStream.range(0, graduates.size()).map(graduate -> wish(position, graduate).ordinal()).toArray();
    }

    Wish wish(int position, int graduate) {
        if (graduate % 20 == 0) {
            return Wish.UNKNOWN;
        }
        int rank = (7 * position + graduate) % 40;
        return rank < 5 ? Wish.ofRank(1 + rank) : Wish.NONE;
    }

    Circumstances circumstances(int position, int graduate) {
        return new Circumstances(DAY, wish(position, graduate));
    }
}
