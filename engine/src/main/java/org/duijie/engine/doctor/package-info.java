/**
 * The doctor: whether a store is in order, and the repairing of what follows from the rest of it.
 *
 * <p>{@link org.duijie.engine.doctor.Symptom} is one thing out of order and {@link org.duijie.engine.doctor.Doctor} looks for
 * them; the store implements it, because only it knows its tables, and whoever has an index adds that.
 *
 * <p>Decision: only what is derived is ever repaired. What is the truth is reported and left alone, since a guess would look
 * like the truth from then on; for that there are backups.
 */
@NullMarked
package org.duijie.engine.doctor;

import org.jspecify.annotations.NullMarked;
