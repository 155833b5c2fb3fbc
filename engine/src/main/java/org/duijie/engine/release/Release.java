package org.duijie.engine.release;

import java.time.Instant;

/**
 * A run made official. Immutable.
 *
 * @param id such as {@code rel3}
 * @param session id of the session
 * @param run id of the run, which is DONE
 * @param name what people call it, 1 to 100 characters, unique within the session
 * @param at when
 * @param by which account
 */
public record Release(String id, String session, String run, String name, Instant at, String by) {}
