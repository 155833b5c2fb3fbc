/**
 * Text as people write it becomes terms of the vocabularies, each with the words it came from.
 *
 * <p>
 * Read {@link org.duijie.engine.intake.Span} (the words) and {@link org.duijie.engine.intake.Sureness} (how far to rely
 * on a reading) first, then one extractor, say {@link org.duijie.engine.intake.PayText}, and what it answers,
 * {@link org.duijie.engine.intake.Pay}.
 *
 * <p>
 * What a person ruled on words comes first and is cited: {@link org.duijie.engine.intake.Precedents} is what extractors ask,
 * {@link org.duijie.engine.intake.Rulings} where people write.
 *
 * <p>
 * One decision: an extractor never guesses silently and never throws. What it could not read it hands back as
 * unresolved words, what can be taken in more ways than one is marked, and a person decides; only what is plainly said is
 * compared. A text is read as far as its first 20,000 characters, in time linear in them.
 */
@NullMarked
package org.duijie.engine.intake;

import org.jspecify.annotations.NullMarked;
