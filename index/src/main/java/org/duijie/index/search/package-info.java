/**
 * What staff look for by words: parties and needs, with counts by facets.
 *
 * <p>Read {@link org.duijie.index.search.Question} (what is asked, checked), {@link org.duijie.index.search.StaffSearch} and
 * {@link org.duijie.index.search.Answer}; then {@link org.duijie.index.search.Stated} and
 * {@link org.duijie.index.search.SearchFields}, which say what of a record can be found, and
 * {@link org.duijie.index.search.Marks}, which shows why a record was. {@link org.duijie.index.search.WordQueries},
 * {@link org.duijie.index.search.Cursor} and {@link org.duijie.index.search.Matched} with
 * {@link org.duijie.index.search.FacetSets} serve the public search, which counts by sets of documents.
 *
 * <p>Decision: every word counts. A record is found when each word of the question stands somewhere in it, wherever that is;
 * an empty answer says which word or filter left nothing over. There is no query language, so nothing can be typed that
 * means something else than it says.
 */
@NullMarked
package org.duijie.index.search;

import org.jspecify.annotations.NullMarked;
