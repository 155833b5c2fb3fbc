/**
 * What is looked for: {@link org.duijie.engine.need.Need} and its kinds.
 *
 * <p>As with parties, what a comparison may read stands apart in {@link org.duijie.engine.need.Terms};
 * {@link org.duijie.engine.need.NeedCheck} says what is legal.
 *
 * <p>Some {@link org.duijie.engine.need.Condition conditions} of a text touch what the law protects. A need with one is
 * stored as it was written, but its {@link org.duijie.engine.need.Standing} is pending until somebody decides with a
 * {@link org.duijie.engine.need.Review}; until then it enters no session. Decision: the software refuses none of them by
 * itself, because the same words are unlawful for one owner and required of another.
 * {@link org.duijie.engine.need.PublishedPositions} gives the positions that anybody may see.
 */
@NullMarked
package org.duijie.engine.need;

import org.jspecify.annotations.NullMarked;
