@NullMarked
package org.duijie.engine;

import org.jspecify.annotations.NullMarked;
