package org.duijie.engine.run;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;

/**
 * A sign of life of a run that goes on.
 *
 * @param run id of the run
 * @param node the node that carries it out
 * @param beat counted up for as long as that node is there; counts mean nothing but that they move
 * @param progress how far it had come at that beat, RUNNING
 * @param cancelledBy who wants it to stop; null if nobody does
 */
public record Pulse(String run, String node, long beat, Progress progress, @Nullable Actor cancelledBy) {}
