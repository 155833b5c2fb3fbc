/** Tests of sign-in, roles and throttling. */
@NullMarked
package org.duijie.api.account;

import org.jspecify.annotations.NullMarked;
