/**
 * The store: the ports of the other packages over JDBC, and the only package that knows it.
 *
 * <p>Read {@link org.duijie.engine.store.Store} (opens it and hands out the ports), then {@code Database} and
 * {@code Journal} (how a write is one transaction with its change and its audit entry), {@code Documents} (versioned JSON
 * documents) and any of the adapters, say {@code JdbcNeeds}. The tables are in the resources of this package, one text for
 * SQLite and PostgreSQL; {@code Dialect} is what the two do not have in common and {@code Pools} how each is connected to;
 * {@code Outage} tells a database that is gone from a statement that is wrong. An open store is one node among others on
 * its database: {@code JdbcRuns} and {@code JdbcPulses} carry its name, and
 * {@link org.duijie.engine.store.HeldFolder} tells whether the one before it is gone.
 * {@code Snapshot} reads one moment of everything for a backup and {@link org.duijie.engine.store.Restore} makes a store of
 * one; {@code Tables} says what belongs into it. {@code JdbcDoctor} looks everything over with the checks beside it.
 *
 * <p>Decision: one writer at a time, on every database. A writing transaction first locks the row of the change counter
 * and only then looks at anything. So feed numbers are gapless in the order of the commits, a check such as "nobody refers
 * to this party" cannot be overtaken, and there are no deadlocks to think about; the price, writers in a queue, is small
 * where writes take a millisecond.
 */
@NullMarked
package org.duijie.engine.store;

import org.jspecify.annotations.NullMarked;
