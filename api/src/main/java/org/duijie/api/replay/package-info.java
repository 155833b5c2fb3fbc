/**
 * Replay (回放核验): runs given out as archives, and archives computed again and compared.
 *
 * <p>{@link org.duijie.api.replay.ReplayController} is for programs, {@link org.duijie.api.replay.VerificationPages} for people;
 * {@link org.duijie.api.start.Command} does the same from the command line. Decision: an archive needs nothing of the store
 * to be verified, so anybody with the program can do it.
 */
@NullMarked
package org.duijie.api.replay;

import org.jspecify.annotations.NullMarked;
