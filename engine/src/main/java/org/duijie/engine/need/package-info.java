/**
 * What is looked for: {@link org.duijie.engine.need.Need} and its kinds.
 *
 * <p>As with parties, what a comparison may read stands apart in {@link org.duijie.engine.need.Terms}.
 */
@NullMarked
package org.duijie.engine.need;

import org.jspecify.annotations.NullMarked;
