/**
 * Rulings on words (词语裁定): what 法学 means in a bureau's own lists.
 *
 * <p>Read {@code PrecedentPages} for people and {@code PrecedentController} for programs; both write through
 * {@link org.duijie.engine.intake.Rulings}. Decision: a ruling says codes, not names, and changes nothing that is stored
 * already; it is consulted and cited when a text is read from then on.
 */
@NullMarked
package org.duijie.api.precedent;

import org.jspecify.annotations.NullMarked;
