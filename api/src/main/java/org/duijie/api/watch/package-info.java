/**
 * Searches of positions that anybody may save, without an account: {@link org.duijie.api.watch.WatchPages} for people,
 * {@link org.duijie.api.watch.WatchController} for programs, {@link org.duijie.api.watch.AtomFeed} for feed readers.
 * {@link org.duijie.api.watch.Devices} tells whose a search is, {@link org.duijie.api.watch.WatchDesk} is behind them all.
 *
 * <p>Decision: nothing is sent to anybody. Who wants to hear of positions looks at the list or puts the feed into a reader,
 * so no name, number or mail address has to be asked for or kept.
 */
@NullMarked
package org.duijie.api.watch;

import org.jspecify.annotations.NullMarked;
