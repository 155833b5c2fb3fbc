/**
 * Rule books over HTTP, for reading: {@link org.duijie.api.rulebook.RuleBookController}. Decision: a book is shown by its
 * sheets, the very text that judges, beside what follows from them.
 */
@NullMarked
package org.duijie.api.rulebook;

import org.jspecify.annotations.NullMarked;
