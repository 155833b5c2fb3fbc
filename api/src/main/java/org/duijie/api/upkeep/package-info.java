/**
 * Upkeep of the store on the web, for administrators: a backup to take away, and the doctor.
 *
 * <p>{@link org.duijie.api.upkeep.UpkeepController} is for programs, {@link org.duijie.api.upkeep.UpkeepPages} for people;
 * {@link org.duijie.api.upkeep.Checkup} adds the index to what the doctor of the store looks at, and
 * {@link org.duijie.api.upkeep.Downloads} makes a backup whole before the first byte of it is sent. Decision: there is no
 * button to restore. It takes the place of everything, and wants all servers stopped; it is a command.
 */
@NullMarked
package org.duijie.api.upkeep;

import org.jspecify.annotations.NullMarked;
