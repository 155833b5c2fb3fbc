/**
 * Searches that people saved, and the positions that came up for them since.
 *
 * <p>A {@link org.duijie.engine.watch.SavedSearch} belongs to an {@link org.duijie.engine.watch.Owner}, asks a
 * {@link org.duijie.engine.watch.SavedQuestion} and has {@link org.duijie.engine.watch.Hit}s.
 * {@link org.duijie.engine.watch.SavedSearches} is what owners see of them, {@link org.duijie.engine.watch.Hits} what
 * whoever holds new positions against the questions writes.
 *
 * <p>Decision: a search remembers the number of the last change there was when it was saved, and counts what changed after
 * it. Searches and changes are written behind the same lock, so there is one answer to whether a position is new to a
 * search, on every node and after every crash, and no clock has a say in it.
 */
@NullMarked
package org.duijie.engine.watch;

import org.jspecify.annotations.NullMarked;
