/**
 * Where profiles and needs will be found: Lucene over what the store holds.
 *
 * <p>The module is a room with its walls up and nothing in it yet: sessions of a fair's size are judged exhaustively and
 * need no index. Decision: the index is derived. It follows the store's {@link org.duijie.engine.feed.ChangeFeed change
 * feed} and can be thrown away at any time, so it knows the engine's ports and never the rules.
 */
@NullMarked
package org.duijie.index;

import org.jspecify.annotations.NullMarked;
