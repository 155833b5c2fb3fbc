@NullMarked
package org.duijie.rules;

import org.jspecify.annotations.NullMarked;
