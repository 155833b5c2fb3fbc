package org.duijie.engine.run;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The record of a run; inputs and result are kept beside it.
 *
 * @param id such as {@code r7}
 * @param session id of the session
 * @param number 1, 2, 3… within the session
 * @param state where it stands
 * @param startedAt when
 * @param startedBy which account
 * @param endedAt when it ended, null while running
 * @param bookVersion version of the rule book
 * @param seed the seed used
 * @param meetings number of meetings; 0 until done
 */
public record Run(String id, String session, int number, RunState state, Instant startedAt, String startedBy,
        @Nullable Instant endedAt, String bookVersion, long seed, int meetings) {}
