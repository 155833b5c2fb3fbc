/**
 * What the law protects, and where a document allows it nonetheless (合法例外).
 *
 * <p>Read {@code ExceptionPages} for people, {@code ExceptionController} for programs. Decision: everybody who can sign in
 * may read the table and the register, because both are reasons they may be given; administrators alone add and end.
 */
@NullMarked
package org.duijie.api.lawful;

import org.jspecify.annotations.NullMarked;
