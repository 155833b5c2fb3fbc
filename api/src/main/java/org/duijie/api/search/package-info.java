/**
 * Search (搜索): parties and needs by words or pinyin, at once, for staff.
 *
 * <p>Read {@link org.duijie.api.search.SearchInput} (what is asked, as an address carries it), then
 * {@link org.duijie.api.search.SearchDesk}, which asks the index, reads what it names from the store as {@code Hit}s and says in
 * {@link org.duijie.api.search.Results} how far they may be relied on; {@link org.duijie.api.search.StoreLists} stands in
 * while there is no index. {@link org.duijie.api.search.Shown} finds where in a record the words stand, {@link
 * org.duijie.api.search.Choices} what to narrow by. {@link org.duijie.api.search.SearchPages} and {@link
 * org.duijie.api.search.SearchController} give it out.
 *
 * <p>Decision: the index says only which records and in which order; what is shown is read from the store. So an answer never
 * shows a record as it no longer is, the index need hold nothing to be read, and where it cannot answer the store's own
 * lists do, and the answer says so. Names of persons are looked through only for readers who see them: a search must not tell
 * what a page hides.
 */
@NullMarked
package org.duijie.api.search;

import org.jspecify.annotations.NullMarked;
