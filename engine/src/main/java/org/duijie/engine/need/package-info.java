/**
 * What is looked for: {@link org.duijie.engine.need.Need} and its kinds.
 *
 * <p>As with parties, what a comparison may read stands apart in {@link org.duijie.engine.need.Terms};
 * {@link org.duijie.engine.need.NeedCheck} says what is legal.
 */
@NullMarked
package org.duijie.engine.need;

import org.jspecify.annotations.NullMarked;
