/**
 * A run: freeze, compare and judge all pairs, allocate, timetable, result.
 *
 * <p>Read {@link org.duijie.engine.run.Frozen} (what goes in), {@link org.duijie.engine.run.RunResult} (what comes out),
 * {@link org.duijie.engine.run.RunDesk} (where a run is started and watched), {@link org.duijie.engine.run.RunView} (a
 * finished run with all its reasons) and {@link org.duijie.engine.run.Archive} (the run as a file). Decision: a run reads nothing but its frozen inputs, which hold pseudonyms and profiles only; so it can be repeated to the byte
 * after a person has been erased.
 */
@NullMarked
package org.duijie.engine.run;

import org.jspecify.annotations.NullMarked;
