/**
 * What happens before the first request: {@link org.duijie.api.start.FirstStart} gives an empty store its demonstration and
 * its first account and tells people where to go; {@link org.duijie.api.start.DemoController} takes the demonstration out
 * again; {@link org.duijie.api.start.Command} is what the program does instead of serving. Decision: a password is shown on
 * the console once, after the server has come up, and is in no log.
 */
@NullMarked
package org.duijie.api.start;

import org.jspecify.annotations.NullMarked;
