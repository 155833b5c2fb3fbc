/**
 * Match sessions (对接活动) on the web: the workbench staff run them from.
 *
 * <p>{@link org.duijie.api.session.SessionController} reads and writes plans for programs. For people, read
 * {@link org.duijie.api.session.Workbench} first: it lays a {@link org.duijie.api.session.Bench} (a session with its runs and
 * releases) and a {@link org.duijie.api.session.SeenRun} (a run with names instead of pseudonyms) before the pages. Then one
 * class for each tab, each with the values it shows: {@link org.duijie.api.session.Matrix},
 * {@link org.duijie.api.session.Reasoning}, {@link org.duijie.api.session.Grid}. Decision: names join here and nowhere
 * deeper, so that what the engine computes and keeps never holds one.
 */
@NullMarked
package org.duijie.api.session;

import org.jspecify.annotations.NullMarked;
