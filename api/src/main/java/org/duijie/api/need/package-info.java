/**
 * Needs (需求) on the web.
 *
 * <p>{@link org.duijie.api.need.NeedController} is for programs, {@link org.duijie.api.need.NeedPages} for people, with
 * {@link org.duijie.api.need.TermsLines} for the words, and
 * {@link org.duijie.api.need.NeedFormPages} lets them write. Decision: a program writes a need in the very form it is read in; a
 * page shows what comparisons read apart from the free text, so that nobody takes the text for a rule.
 */
@NullMarked
package org.duijie.api.need;

import org.jspecify.annotations.NullMarked;
