package org.duijie.index.find;

import org.duijie.engine.find.CandidateFinder;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.index.profiles.Profiles;

/** Finds over an index of all parties and needs. Thread safe. */
public final class LuceneCandidateFinder implements CandidateFinder {
    private final Profiles profiles;
    private final Finder finder;

    /** A finder over this index, among whose rooms is {@code facts}. */
    public LuceneCandidateFinder(Profiles profiles, FactFields facts) {
        this.profiles = profiles;
        this.finder = new Finder(facts.segments());
    }

    @Override
    public Found candidates(Terms need, Search search) {
        return profiles.read(searcher -> finder.candidates(need, search, searcher.getIndexReader()));
    }

    @Override
    public Found needs(Profile candidate, Search search) {
        return profiles.read(searcher -> finder.needs(candidate, search, searcher.getIndexReader()));
    }
}
