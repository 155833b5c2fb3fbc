package org.duijie.engine.sheet;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a frozen run leaves out and a workbook has to say of it.
 *
 * @param session what people call the session
 * @param run id of the run
 * @param startedAt when the run was started
 * @param release name of the release; null for a run that is not released
 */
public record Cover(String session, String run, Instant startedAt, @Nullable String release) {}
