package org.duijie.engine.watch;

import java.time.Instant;

/**
 * A search somebody saved, to hear of positions that come up for it.
 *
 * @param number 1, 2, 3… in the order in which they were saved; some are gone
 * @param question what it asks for
 * @param feed what its feed is known by: 32 hexadecimal digits nobody can guess
 * @param since the number of the last change there was when it was saved; only what changed after it comes up
 * @param looked the number of the last hit its owner has seen; 0 for none
 * @param saved when it was saved
 * @param used when its owner last looked, or a feed reader asked, to the day
 */
public record SavedSearch(long number, SavedQuestion question, String feed, long since, long looked, Instant saved,
        Instant used) {}
