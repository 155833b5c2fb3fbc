package org.duijie.engine.match;

/**
 * Which book, in which version.
 *
 * @param name such as {@code employment}
 * @param version content hash of its sheets, hexadecimal
 */
public record BookRef(String name, String version) {}
