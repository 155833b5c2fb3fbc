package org.duijie.api.run;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * When and where two meet, as far as the form of the session says.
 *
 * @param date the day
 * @param start when it begins; absent for visits
 * @param round 1, 2, 3…; talks only
 * @param table 1, 2, 3… through the hall; talks only
 */
record When(LocalDate date, @Nullable LocalTime start, @Nullable Integer round, @Nullable Integer table) {}
