/**
 * Needs whose conditions somebody must decide on before they are published (待审).
 *
 * <p>Read {@code ReviewPages} for people, {@code ReviewController} for programs; {@code Asked} is a condition with why it
 * concerns anybody. Decision: everybody who can sign in may decide, for every decision names who made it and why.
 */
@NullMarked
package org.duijie.api.review;

import org.jspecify.annotations.NullMarked;
