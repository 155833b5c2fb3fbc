package org.duijie.engine.compare;

import java.time.LocalDate;

/**
 * What a comparison reads beside the two profiles.
 *
 * @param date the frozen date of the run
 * @param wish the candidate's wish for the need in this session
 */
public record Circumstances(LocalDate date, Wish wish) {}
