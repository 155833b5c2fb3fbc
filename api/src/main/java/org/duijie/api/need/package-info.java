/**
 * Needs over HTTP: {@link org.duijie.api.need.NeedController} is the endpoint. Decision: a need is written in the very form
 * it is read in.
 */
@NullMarked
package org.duijie.api.need;

import org.jspecify.annotations.NullMarked;
