/**
 * What if: a pair's facts taken to be otherwise, and what a need or a candidate would gain by stating one thing otherwise.
 *
 * <p>Read {@link org.duijie.engine.simulation.Simulator} with its {@link org.duijie.engine.simulation.Choice}s and
 * {@link org.duijie.engine.simulation.Simulated}, then {@link org.duijie.engine.simulation.NearMisses} of a session and {@link
 * org.duijie.engine.simulation.NearMissDesk}, which tells the same of everybody on record; what a need might
 * concede stands in {@code Concessions}, what a candidate might gain in {@code Gains}.
 *
 * <p>Decision: a near miss is not a fact flipped by itself, for one requirement may decide several facts (skills matched and
 * their share), and staff can change requirements only. One thing is stated otherwise, and everybody is judged anew.
 */
@NullMarked
package org.duijie.engine.simulation;

import org.jspecify.annotations.NullMarked;
