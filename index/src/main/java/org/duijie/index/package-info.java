/**
 * Where profiles and needs are found: Lucene over what the store holds.
 *
 * <p>Read {@code analysis} (how Chinese, Latin and pinyin become terms), {@code profiles} (the documents, and how they
 * follow the store), {@code find} (who fits a need and what fits a person, by the tables of a rule book), {@code search}
 * (what staff look for by words) and {@code openings} (what anybody looks for among the positions). Decision: the index is
 * derived. It follows the store's {@link org.duijie.engine.feed.ChangeFeed change feed} and can be thrown away at any time,
 * so it knows the engine's ports and never the rules.
 */
@NullMarked
package org.duijie.index;

import org.jspecify.annotations.NullMarked;
