/**
 * A run: freeze, compare and judge all pairs, allocate, timetable, result.
 *
 * <p>Read {@link org.duijie.engine.run.Frozen} (what goes in), {@link org.duijie.engine.run.RunResult} (what comes out),
 * {@link org.duijie.engine.run.Run} (its record) and {@link org.duijie.engine.run.Runs} (where it is kept). Decision: a
 * run reads nothing but its frozen inputs, which hold pseudonyms and profiles only; so it can be repeated to the byte
 * after a person has been erased.
 */
@NullMarked
package org.duijie.engine.run;

import org.jspecify.annotations.NullMarked;
