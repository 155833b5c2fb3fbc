/**
 * A match session (对接活动) as it is planned: form, roster, capacities, pins, vetoes, who is
 * away when.
 *
 * <p>Read {@link org.duijie.engine.session.MatchSession}, then {@link org.duijie.engine.session.Roster} and
 * {@link org.duijie.engine.session.Constraints} with its {@link org.duijie.engine.session.Timing}; {@link
 * org.duijie.engine.session.Pairing} says who meets whom, and {@link org.duijie.engine.session.SessionCheck} what is legal.
 *
 * <p>Decision: a session is one value that is edited as a whole and checked as a whole ({@link
 * org.duijie.engine.session.SessionCheck}), so that nothing half-legal is ever stored. What a run makes of it lives in the
 * packages {@code run}, {@code allocation} and {@code timetable}.
 */
@NullMarked
package org.duijie.engine.session;

import org.jspecify.annotations.NullMarked;
