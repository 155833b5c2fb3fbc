/**
 * The search of positions that anybody may use.
 *
 * <p>Read {@link org.duijie.index.openings.OpeningQuestion} (what is asked), {@link org.duijie.index.openings.OpeningSearch}
 * and {@link org.duijie.index.openings.Openings}. {@link org.duijie.index.openings.OpeningFields} says what of a position is
 * kept for it, beside what {@link org.duijie.index.search.SearchFields} keep. Behind that, {@code Wording} reads what was typed
 * and {@code Asked} turns a question into queries: every word that tells something has to stand somewhere. {@code Findings} are
 * the positions that do, as sets of which the choices are counted too, and {@code Best} takes the first of them. What a segment
 * has of an answer is its {@code Share}, and {@code Shares} put the answer together; {@code Stands} know its fairs and booths,
 * which are in no index. {@code TitleQueries} say how like titles are to what was typed, {@code Ranking} how much each way to be alike counts, and {@code Occupations} of which occupations of the national
 * classification a title is likely to be. {@code Suggestions} offers titles to who types, {@code Meant} other words to who
 * finds nothing. {@link org.duijie.index.openings.OpeningWatch} turns the search round: it follows the store and tells
 * which saved searches find what is new. {@code Monitor} holds their queries by {@code Handle}s, terms of which a position
 * must have one, so that most of them need not be asked, and {@code Held} tells of most of the rest by the terms alone.
 * {@link org.duijie.index.openings.Explained} tells a score in plain words.
 * {@link org.duijie.index.openings.DictionaryPreview} tells what another dictionary would change, by what is
 * {@linkplain org.duijie.index.openings.Frequent asked for often} among others.
 *
 * <p>Decision: what stands for the same is known when somebody asks, not when a position is written. A title is kept as the
 * words it has; a question asks for them and for all others that stand for the same, so an exact word always comes before
 * another one for it. Only a position that is published has any field of this room, so nothing else can be found by it.
 *
 * <p>Decision: an answer is not one query with collectors. What is found is put together from sets of words and choices, which
 * Lucene keeps by segment and which a write elsewhere leaves as they are; how like a title is to the words is found out for
 * each title once, not for every position that has it ({@code Likeness}, {@code TitleTerms}), and of what cannot come to the
 * front any more nothing else is looked at ({@code Points}). {@code Asked.ranked} remains the meaning of it all: tests hold
 * every answer against it, and {@link org.duijie.index.openings.Explained} tells it.
 *
 * <p>Decision: what a segment has of an answer is kept, for a hall asks the same again and again while a few positions a second
 * are written. A segment never grows, so after a write only new segments are searched, and what was deleted of the others is
 * taken out of their shares. That needs scores that a write leaves alone: how frequent words are is counted once and kept
 * while the index stays about as large ({@code Statistics}).
 *
 * <p>Decision: saved searches are not held by lucene-monitor. It has no release for the Lucene used here, and it would ask
 * every question with a beginning of a word, a set of words or a slip in it (that is all that is typed in pinyin and all that
 * has words for the same) of every position, where handles know these kinds too.
 */
@NullMarked
package org.duijie.index.openings;

import org.jspecify.annotations.NullMarked;
