package org.duijie.engine.audit;

/**
 * On whose behalf something is written.
 *
 * @param account the account's name, or {@code system} for what nobody asked for
 */
public record Actor(String account) {
    /** The software itself, at start. */
    public static final Actor SYSTEM = new Actor("system");
}
