/**
 * Match sessions over HTTP: {@link org.duijie.api.session.SessionController} reads and writes plans. Decision: a plan is
 * written whole, in the very form it is read in, under its version.
 */
@NullMarked
package org.duijie.api.session;

import org.jspecify.annotations.NullMarked;
