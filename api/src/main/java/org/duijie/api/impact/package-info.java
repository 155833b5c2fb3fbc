/**
 * What a draft of a rule book would have changed for past sessions (影响): asked, watched, read by name.
 *
 * <p>{@code ImpactPages} is for people, {@code ImpactController} for programs; both ask
 * {@link org.duijie.engine.impact.ImpactDesk}. {@code ImpactView} gives pseudonyms their names and says in words what
 * changed.
 */
@NullMarked
package org.duijie.api.impact;

import org.jspecify.annotations.NullMarked;
