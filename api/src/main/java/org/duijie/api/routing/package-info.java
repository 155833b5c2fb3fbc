/**
 * Which department a request of an enterprise goes to (派单), by the book {@code routing} and with its reasons.
 *
 * <p>{@code RoutingPages} is for people, {@code RoutingController} for programs; both ask {@code Routes}. Decision: a request
 * has nobody it is compared with, so its facts are stated, and the book's outcomes are the answer.
 */
@NullMarked
package org.duijie.api.routing;

import org.jspecify.annotations.NullMarked;
