/**
 * What if (试算): a pair, real or made up, judged by a book, with one fact after the other taken to be otherwise.
 *
 * <p>{@code SimulatorPages} is for people, {@code SimulatorController} for programs; both ask
 * {@link org.duijie.engine.simulation.Simulator} through {@code Trials}.
 * {@code NearMissPages} and {@code NearMissController} tell what a need or a person of a finished run would gain by one thing
 * stated otherwise, and one on record, without any run; its own page loads that when it is asked for. Decision: everything
 * that is supposed stands in the address, so that a trial can be sent to a colleague.
 */
@NullMarked
package org.duijie.api.simulation;

import org.jspecify.annotations.NullMarked;
