package org.duijie.engine.match;

import org.duijie.engine.text.Text;

/**
 * A criterion as people know it.
 *
 * @param id stable id within the book
 * @param label what people call it
 * @param hard whether unmet rules the pair out
 * @param policy which rows count
 */
public record Criterion(String id, Text label, boolean hard, HitPolicy policy) {}
