/**
 * How the index is: {@link org.duijie.api.index.IndexController} for programs.
 *
 * <p>Decision: a broken index is told here and not by the health check. The store goes on serving and the index is made
 * anew by itself, so nobody should take the server away for it.
 */
@NullMarked
package org.duijie.api.index;

import org.jspecify.annotations.NullMarked;
