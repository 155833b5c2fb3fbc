/**
 * The audit trail over HTTP: {@link org.duijie.api.audit.AuditController}. Decision: it is read newest first and a page at a
 * time, because it never ends.
 */
@NullMarked
package org.duijie.api.audit;

import org.jspecify.annotations.NullMarked;
