/**
 * What a book found of a pair, in words: {@link org.duijie.api.finding.Reckoning} for pages, with the template
 * {@code finding/parts}, and {@link org.duijie.api.finding.FindingLine} for programs. Pairs of runs and pairs that might
 * come about are told with the same ones.
 */
@NullMarked
package org.duijie.api.finding;

import org.jspecify.annotations.NullMarked;
