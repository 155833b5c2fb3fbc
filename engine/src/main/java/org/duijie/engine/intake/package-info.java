/**
 * Text as people write it becomes terms of the vocabularies, each with the words it came from.
 *
 * <p>
 * Read {@link org.duijie.engine.intake.Span} (the words) and {@link org.duijie.engine.intake.Sureness} (how far to rely
 * on a reading) first, then one extractor, say {@link org.duijie.engine.intake.PayText}, and what it answers,
 * {@link org.duijie.engine.intake.Pay}.
 *
 * <p>
 * The heart is {@link org.duijie.engine.intake.MajorText}: a lexer divides the text into names and the words that join them, a
 * parser puts names under their levels, a resolver finds them in the catalogues. Whole paragraphs are read by
 * {@link org.duijie.engine.intake.NeedText} and {@link org.duijie.engine.intake.ProblemText}.
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
