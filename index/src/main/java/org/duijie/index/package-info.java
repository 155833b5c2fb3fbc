@NullMarked
package org.duijie.index;

import org.jspecify.annotations.NullMarked;
