/**
 * The application: JSON for programs under {@code /api/v1}, pages for people, and a few commands.
 *
 * <p>Read {@link org.duijie.api.Duijie} (where it starts) and {@link org.duijie.api.Wiring} (what it is made of); the
 * packages below are one a feature. Decision: the parts of engine, rules and index are made by hand in one class and know nothing
 * of the framework, so that the same parts run in a test, in a command and in the server.
 */
@NullMarked
package org.duijie.api;

import org.jspecify.annotations.NullMarked;
