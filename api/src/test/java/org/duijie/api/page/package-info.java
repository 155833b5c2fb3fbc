/** Tests of what all pages share. */
@NullMarked
package org.duijie.api.page;

import org.jspecify.annotations.NullMarked;
