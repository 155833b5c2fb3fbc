/**
 * Runs over HTTP: started, watched, cancelled, read, compared.
 *
 * <p>Read {@link org.duijie.api.run.RunController} (a run while it goes on), {@link org.duijie.api.run.ProgressStream} (the
 * same, pushed), {@link org.duijie.api.run.ResultController} (what it found), {@link org.duijie.api.run.PolicyController}
 * (what other policies would have led to) and {@link org.duijie.api.run.Cast} (who is
 * behind its pseudonyms). Decision: ids and names join here, at the last moment; a request may name a need or a candidate by
 * its id or by its pseudonym, an answer gives both the id and the name, or the pseudonym alone once somebody was erased.
 */
@NullMarked
package org.duijie.api.run;

import org.jspecify.annotations.NullMarked;
