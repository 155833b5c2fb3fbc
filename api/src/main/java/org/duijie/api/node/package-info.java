/**
 * One process among others on the same store: {@link org.duijie.api.node.Node}.
 *
 * <p>Decision: a node is named anew at every start and signs its data folder, which one process holds at a time. So the
 * runs of a node that was killed are interrupted at once where it is started again, and after ten looks where others serve
 * on.
 */
@NullMarked
package org.duijie.api.node;

import org.jspecify.annotations.NullMarked;
