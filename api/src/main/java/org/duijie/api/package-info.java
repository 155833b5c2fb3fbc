@NullMarked
package org.duijie.api;

import org.jspecify.annotations.NullMarked;
