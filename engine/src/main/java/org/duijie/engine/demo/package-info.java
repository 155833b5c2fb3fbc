/**
 * The demonstration district: invented parties, needs and sessions that a newcomer finds in an empty store.
 *
 * <p>{@link org.duijie.engine.demo.DemoDistrict} reads it from the tables beside it, which are written by hand and in
 * words, to be read and changed; {@link org.duijie.engine.demo.DemoStore} puts it in and takes it out. Decision: the mark of
 * what belongs to it is kept by the store, beside the records and not in them, so that nothing else has to know that a
 * demonstration exists.
 */
@NullMarked
package org.duijie.engine.demo;

import org.jspecify.annotations.NullMarked;
