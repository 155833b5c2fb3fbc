package org.duijie.index.profiles;

import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.synonym.Synonyms;

/** The ports of the store that the index follows. */
public record Sources(ChangeFeed changes, Parties parties, Needs needs, Reviews reviews, Synonyms synonyms) {}
