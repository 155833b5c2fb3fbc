/**
 * How long work tells of itself while it goes on, and how whoever waits for it ends it: {@link org.duijie.engine.progress.Steps}
 * listens, {@link org.duijie.engine.progress.Pace} counts.
 *
 * <p>Decision: whoever listens may throw, and that ends the work. So no room below {@code run} knows of runs or cancelling,
 * and there is no second way to ask.
 */
@NullMarked
package org.duijie.engine.progress;

import org.jspecify.annotations.NullMarked;
