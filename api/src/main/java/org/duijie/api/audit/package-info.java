/**
 * The audit trail on the web: who wrote what, and whether anything was taken out.
 *
 * <p>{@link org.duijie.api.audit.AuditController} is for programs, {@link org.duijie.api.audit.AuditPages} for people.
 * Decision: it is read newest first and a page at a time, because it never ends; the chain is checked whenever the page is
 * opened, so that its state is a finding and not a promise.
 */
@NullMarked
package org.duijie.api.audit;

import org.jspecify.annotations.NullMarked;
