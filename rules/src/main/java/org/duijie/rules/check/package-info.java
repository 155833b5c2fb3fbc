/**
 * What is wrong with a book before anybody is judged by it, all at once.
 *
 * <p>Read {@link org.duijie.rules.check.BookCheck} (the engine's port) and {@link org.duijie.rules.check.Part} first: a
 * check of a book is a list of parts, and each says what it finds as remarks with place, message, hint and cases.
 * {@code LegalPart} hands on what the reader of sheets complained about, {@code SizePart} counts cases,
 * {@code ScenarioPart} asks the tables that Drools made, {@code MissingScenarioPart} compares with the base.
 * {@link org.duijie.rules.check.AttributePart} reads every cell for what the law protects, and the register of exceptions
 * with it.
 * {@code CasesPart} goes through the criteria: {@code SheetCases} knows which cases each row admits; {@code Gaps},
 * {@code Contests} (two rows where one may answer), {@code Contradictions} (rows that add up), {@code Shadows} (rows that
 * never come first) and {@code Idle} (rows that never answer) look at those sets.
 *
 * <p>Every part looks from a day on: at each later day on which other rows count, told with that day if something is wrong
 * only then.
 *
 * <p>Decision: cases are enumerated, never sampled, as sets of bits put together from one set for each place of each
 * column. What is found is therefore exact, and takes milliseconds; only scenarios need rules to be compiled, because they
 * are there to test what people will be judged by. A sheet with an illegal cell is left out of all other checks, since its
 * holes would be false alarms.
 */
@NullMarked
package org.duijie.rules.check;

import org.jspecify.annotations.NullMarked;
