/**
 * A released result (定稿): named, immutable, and the moves staff made afterwards.
 *
 * <p>Read {@link org.duijie.engine.release.Release}, {@link org.duijie.engine.release.Move},
 * {@link org.duijie.engine.release.Releases} (where they are kept) and {@link org.duijie.engine.release.ReleaseDesk} (what
 * may be moved where). Decision: a release never changes; a move is a line of its own after it,
 * with a note and the constraints it breaks, and the timetable shown is the release with its moves applied.
 */
@NullMarked
package org.duijie.engine.release;

import org.jspecify.annotations.NullMarked;
