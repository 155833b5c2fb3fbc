/**
 * Upkeep of the store on the web, for administrators: a backup to take away or to restore, and the doctor.
 *
 * <p>{@link org.duijie.api.upkeep.UpkeepController} is for programs, {@link org.duijie.api.upkeep.UpkeepPages} for people;
 * {@link org.duijie.api.upkeep.Checkup} adds the index to what the doctor of the store looks at, and
 * {@link org.duijie.api.upkeep.Downloads} makes a backup whole before the first byte of it is sent, and
 * {@link org.duijie.api.upkeep.Restores} takes one back. Decision: a restore wants the store for itself, so the server stops
 * for it and starts again in the same process ({@link org.duijie.api.upkeep.Restart}); nothing has to be swapped under
 * requests that are being answered, and what the button does is what the command does.
 */
@NullMarked
package org.duijie.api.upkeep;

import org.jspecify.annotations.NullMarked;
