package org.duijie.index.find;

import org.duijie.engine.find.CandidateFinder;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.index.profiles.Profiles;

/** Finds over an index of all parties and needs, among whose rooms is {@link FactFields}. Thread safe. */
public final class LuceneCandidateFinder implements CandidateFinder {
    private final Profiles profiles;
    private final Finder finder = new Finder();

    /** A finder over this index. */
    public LuceneCandidateFinder(Profiles profiles) {
        this.profiles = profiles;
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
