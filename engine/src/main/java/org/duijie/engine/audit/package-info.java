/**
 * Who did what: {@link org.duijie.engine.audit.Actor} acts, {@link org.duijie.engine.audit.AuditEntry} records it, each
 * entry carrying the hash of the one before, so that nothing can be taken out unnoticed.
 */
@NullMarked
package org.duijie.engine.audit;

import org.jspecify.annotations.NullMarked;
