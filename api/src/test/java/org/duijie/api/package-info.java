/** Tests over HTTP against the whole application, on a store of their own in a temporary folder. */
@NullMarked
package org.duijie.api;

import org.jspecify.annotations.NullMarked;
