/**
 * Who fits a need and what fits a person, among all that the index holds, by the tables of a rule book.
 *
 * <p>Documents: {@link org.duijie.index.find.FactFields} writes what comparisons read of a record, one field for each
 * {@linkplain org.duijie.engine.column.Feature feature}; {@code Side} says how. Reading: {@code Rows} are the records of one kind
 * in one segment, and {@code ColumnReader} reads their {@linkplain org.duijie.engine.column.Column columns}. Searching: a
 * {@code Plan} says, for a book and the side that asks, what every feature gives; its {@code Lane}s ask the engine's own
 * {@link org.duijie.engine.compare.FactSource sources} about each different entry of a dictionary (about lists by
 * {@linkplain org.duijie.engine.column.Likeness likeness}), so that the inverse of a fact is exact by construction; {@code
 * Sweep} adds up whole numbers, {@code Extra} judges whole those who may be among the first, {@code Best} keeps them. {@code
 * Finder} puts this together over any reader of an index; {@link org.duijie.index.find.LuceneCandidateFinder} is it over all
 * parties and needs, {@link org.duijie.index.find.LucenePools} over frozen records, in memory. {@link
 * org.duijie.index.find.LuceneShiftFinder} counts whom stating something otherwise would bring: {@code Shifts} sweeps again
 * only those to whom the side is another for it.
 *
 * <p>Decision: points are added from columns and not by clauses of a query. The exact number of those who pass asks for
 * every document anyway; a look-up in a column costs about a nanosecond, a clause several for each document it matches, and
 * a criterion over two facts is one look-up more instead of a union of conjunctions.
 */
@NullMarked
package org.duijie.index.find;

import org.jspecify.annotations.NullMarked;
