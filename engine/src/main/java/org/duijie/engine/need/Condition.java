package org.duijie.engine.need;

/**
 * A condition that the text of a need sets and no comparison reads.
 *
 * @param kind what it is about
 * @param words as written, 1 to 200 characters
 */
public record Condition(ConditionKind kind, String words) {}
