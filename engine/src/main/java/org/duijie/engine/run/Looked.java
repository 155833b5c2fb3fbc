package org.duijie.engine.run;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.judging.Look;

/**
 * A need as several trials of one session look at it, so that what one has found out of it the next need not find out again.
 * For one thread.
 *
 * @param need its number
 * @param look at the candidates it is judged with; null where pairs are judged one by one
 */
public record Looked(int need, @Nullable Look look) {}
