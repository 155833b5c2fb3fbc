/**
 * Text as people write it, read into terms for programs: what {@link org.duijie.engine.intake} understands of it, each with
 * the words it came from.
 *
 * <p>Read {@link org.duijie.api.intake.IntakeController}; the records beside it are its answers. Decision: reading stores
 * nothing, so that a program can show what was understood before anything is written.
 */
@NullMarked
package org.duijie.api.intake;

import org.jspecify.annotations.NullMarked;
