/**
 * JSON in one place: how values are written, and how what others wrote becomes values.
 *
 * <p>{@link org.duijie.engine.json.Json} is what the store, the archive and the web use. Behind it, {@code Shape} compares
 * a tree with the records it is to become. Decision: the shape is checked by walking the record components before
 * Jackson binds anything, because Jackson stops at the first thing it does not like, and people who filled in a form
 * want to hear all of it at once, with path, value and what would have been legal.
 */
@NullMarked
package org.duijie.engine.json;

import org.jspecify.annotations.NullMarked;
