/**
 * When and where: from a list of meetings to tables × rounds, an agenda, or dated visits.
 *
 * <p>Read {@link org.duijie.engine.timetable.Schedule} first, then {@link org.duijie.engine.timetable.EdgeColouring}.
 * Decision: splitting a party over its tables makes every table a vertex of a bipartite multigraph, and by König's
 * theorem its edges take as many rounds as the busiest table has meetings; Kempe chains find such rounds.
 */
@NullMarked
package org.duijie.engine.timetable;

import org.jspecify.annotations.NullMarked;
