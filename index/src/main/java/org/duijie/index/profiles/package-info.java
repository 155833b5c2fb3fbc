/**
 * The documents of the index and how they follow the store.
 *
 * <p>Read {@link org.duijie.index.profiles.Entry} (what of the store becomes a document),
 * {@link org.duijie.index.profiles.EntryFields} (who gives it fields) and {@link org.duijie.index.profiles.Profiles} (where
 * documents are read, and how the index is doing). Behind that, {@code Follower} is the one thread that writes: it opens the
 * files ({@code IndexFolder}, {@code OpenIndex}), applies the feed a {@code Batch} at a time and shows searches how far it has
 * come ({@code Visible}); {@code Rebuild} makes everything anew, and {@code Inspection} holds documents against the store.
 *
 * <p>Decision: a commit says which feed number it holds and what made it. Whatever does not fit, a broken file, another
 * version, a store that is older than the index, ends in the same way: everything is made anew from the store, while
 * searches go on seeing what there was.
 */
@NullMarked
package org.duijie.index.profiles;

import org.jspecify.annotations.NullMarked;
