package org.duijie.index.find;

import java.util.List;

import org.duijie.engine.find.Search;
import org.duijie.engine.find.Shift;
import org.duijie.engine.find.ShiftFinder;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.index.profiles.Profiles;

/** Counts over an index of all candidates and of all needs that may be shown. Thread safe. */
public final class LuceneShiftFinder implements ShiftFinder {
    private final Profiles profiles;
    private final Segments segments;

    /** A finder over this index, among whose rooms is {@code facts}. */
    public LuceneShiftFinder(Profiles profiles, FactFields facts) {
        this.profiles = profiles;
        this.segments = facts.segments();
    }

    @Override
    public List<Shift> candidates(Terms need, List<? extends Terms> otherwise, Search search) {
        return profiles.read(searcher -> new Shifts(segments, search, searcher.getIndexReader())
                .candidates(need, otherwise));
    }

    @Override
    public List<Shift> needs(Profile candidate, List<? extends Profile> otherwise, Search search) {
        return profiles.read(searcher -> new Shifts(segments, search, searcher.getIndexReader())
                .needs(candidate, otherwise));
    }

    @Override
    public List<Terms> listed(Search search) {
        return profiles.read(searcher -> new Shifts(segments, search, searcher.getIndexReader()).listed());
    }
}
