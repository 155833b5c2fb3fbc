/**
 * How records are handed around: {@link org.duijie.engine.record.Versioned} (a value and the version it had when
 * read), {@link org.duijie.engine.record.Page} (a slice of a list and where the next begins) and
 * {@link org.duijie.engine.record.Put} (what became of one record of many). {@link org.duijie.engine.record.Lately} keeps what
 * is asked for again and again.
 */
@NullMarked
package org.duijie.engine.record;

import org.jspecify.annotations.NullMarked;
