/**
 * The change feed: {@link org.duijie.engine.feed.Change} says that something changed and
 * {@link org.duijie.engine.feed.ChangeFeed} lists the changes in the order of their commits.
 *
 * <p>Whoever derives something from the store (an index, a board) remembers the last number it holds and asks for what
 * came after. Decision: a change carries kind, id and version, never content, so that the feed can be kept for ever
 * without keeping a person's data.
 */
@NullMarked
package org.duijie.engine.feed;

import org.jspecify.annotations.NullMarked;
