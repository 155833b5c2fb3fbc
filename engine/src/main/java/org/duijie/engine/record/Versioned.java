package org.duijie.engine.record;

/**
 * A stored value and its version.
 *
 * @param value the value
 * @param version 1 for the first writing, one more with each change
 */
public record Versioned<T>(T value, long version) {}
