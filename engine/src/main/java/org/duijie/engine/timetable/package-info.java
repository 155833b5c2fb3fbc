/**
 * When and where: from a list of meetings to tables × rounds, an agenda, or dated visits.
 *
 * <p>Read {@link org.duijie.engine.timetable.Schedule} first, then {@link org.duijie.engine.timetable.Placement} (talks: what
 * has a round, and why the rest has none), {@code Placer} behind it, {@link org.duijie.engine.timetable.EdgeColouring}
 * (nobody is ever away) and {@code Ejection} (somebody is). {@code Star} and {@code Admission} say what cannot be;
 * {@link org.duijie.engine.timetable.Cause} says it in words. {@code Tour} gives visits their days.
 *
 * <p>Decision: splitting a party over its tables makes every table a vertex of a bipartite multigraph, and by König's
 * theorem its edges take as many rounds as the busiest table has meetings; Kempe chains find such rounds.
 *
 * <p>Decision: a proof looks at one resource at a time: host, candidate or shared interviewer with the rounds its meetings can
 * have, and what a candidate walks. What only several of them together rule out is said to be not found, never impossible.
 */
@NullMarked
package org.duijie.engine.timetable;

import org.jspecify.annotations.NullMarked;
