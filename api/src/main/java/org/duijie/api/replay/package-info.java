/**
 * Replaying runs: {@link org.duijie.api.replay.ReplayController} gives archives out and verifies them;
 * {@link org.duijie.api.start.Command} does the same from the command line. Decision: an archive needs nothing of the
 * store to be verified, so anybody with the program can do it.
 */
@NullMarked
package org.duijie.api.replay;

import org.jspecify.annotations.NullMarked;
