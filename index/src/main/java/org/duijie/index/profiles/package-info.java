/**
 * The documents of the index and how they follow the store.
 *
 * <p>Read {@link org.duijie.index.profiles.Entry} (what of the store becomes a document),
 * {@link org.duijie.index.profiles.EntryFields} (who gives it fields) and {@link org.duijie.index.profiles.Profiles} (where
 * documents are read, and how the index is doing). Behind that, {@code Follower} is the one thread that writes: it opens the
 * files ({@code IndexFolder}, {@code OpenIndex}), applies the feed a {@code Batch} at a time and shows searches how far it has
 * come ({@code Visible}); {@code Rebuild} makes everything anew, and {@code Inspection} holds documents against the store.
 * {@code Recut} reads the index as it would be with another dictionary, {@code Overlay} being what differs.
 *
 * <p>Decision: a commit says which feed number it holds and what made it. Whatever does not fit, a broken file, another
 * version, a store that is older than the index, ends in the same way: everything is made anew from the store, while
 * searches go on seeing what there was.
 *
 * <p>Decision: what is shown is an index and the dictionary it was made with, and both change at one stroke. When the bureau
 * publishes words that texts are cut by already, the dictionary alone changes; when they are new, everything is made anew
 * first. A commit says by which version its texts were cut, so that whoever starts in between goes on with that one.
 */
@NullMarked
package org.duijie.index.profiles;

import org.jspecify.annotations.NullMarked;
