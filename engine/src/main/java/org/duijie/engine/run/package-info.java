/**
 * A run: freeze, compare and judge all pairs, allocate, timetable, result.
 *
 * <p>Read {@link org.duijie.engine.run.Frozen} (what goes in), {@link org.duijie.engine.run.RunResult} (what comes out),
 * {@link org.duijie.engine.run.RunDesk} (where a run is started and watched), {@link org.duijie.engine.run.Pulses} (how
 * the other nodes on the same store see it), {@link org.duijie.engine.run.RunView} (a finished run with all its reasons),
 * {@link org.duijie.engine.run.Retrial} (a frozen session on which another book is tried) with its {@link
 * org.duijie.engine.run.Prospects} (what a candidate might meet, had it stated something otherwise),
 * {@link org.duijie.engine.run.FairnessReport} (how it treats those who take part), {@link org.duijie.engine.run.PolicyDesk}
 * (what other policies would have led to; one of the {@link org.duijie.engine.run.Inquiries} that take a while)
 * and {@link org.duijie.engine.run.Archive} (the run as a file).
 *
 * <p>Decision: a run reads nothing but its frozen inputs, which hold pseudonyms and profiles only; so it can be repeated
 * to the byte after a person has been erased.
 *
 * <p>Decision: a node is taken to be gone when others have looked ten times, a second apart, and its run has not beaten.
 * No clocks are compared, so none can be wrong; looks that fail do not count, so an outage of the database costs no run;
 * and whoever was only asleep finds its run ended and cannot end it a second time.
 */
@NullMarked
package org.duijie.engine.run;

import org.jspecify.annotations.NullMarked;
