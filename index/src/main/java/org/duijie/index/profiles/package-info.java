/**
 * The documents of the index and how they follow the store.
 *
 * <p>Read {@link org.duijie.index.profiles.Entry} (what of the store becomes a document) and
 * {@link org.duijie.index.profiles.EntryFields} (who gives it fields).
 */
@NullMarked
package org.duijie.index.profiles;

import org.jspecify.annotations.NullMarked;
