/**
 * The search of positions that anybody may use.
 *
 * <p>Read {@link org.duijie.index.openings.OpeningQuestion} (what is asked), {@link org.duijie.index.openings.OpeningSearch}
 * and {@link org.duijie.index.openings.Openings}. {@link org.duijie.index.openings.OpeningFields} says what of a position is
 * kept for it, beside what {@link org.duijie.index.search.SearchFields} keep. Behind that, {@code Asked} turns a question into
 * queries: every word that tells something has to stand somewhere. {@code TitleQueries} say how like titles are to what was
 * typed, {@code Ranking} how much each way to be alike counts, and {@code Occupations} of which occupations of the national
 * classification a title is likely to be. {@code Suggestions} offers titles to who types, {@code Meant} other words to who
 * finds nothing.
 *
 * <p>Decision: what stands for the same is known when somebody asks, not when a position is written. A title is kept as the
 * words it has; a question asks for them and for all others that stand for the same, so an exact word always comes before
 * another one for it. Only a position that is published has any field of this room, so nothing else can be found by it.
 */
@NullMarked
package org.duijie.index.openings;

import org.jspecify.annotations.NullMarked;
