package org.duijie.index.openings;

/**
 * A title to choose while typing.
 *
 * @param text the title without what advertises
 * @param positions how many positions that anybody may see have it
 */
public record Suggestion(String text, long positions) {}
