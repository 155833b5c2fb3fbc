/**
 * What all endpoints share: problems, preconditions, the size of bodies, the language of the reader.
 *
 * <p>Read {@link org.duijie.api.http.Problem} (what a client gets), {@link org.duijie.api.http.Problems} (which problem an
 * exception is), {@link org.duijie.api.http.ApiExceptions} (where the two meet), {@code OutageAnswers} (what
 * everybody gets while the database is gone), {@code StrictJson} (how bodies are read) and
 * {@link org.duijie.api.http.Precondition} (what a writer expects to overwrite). Decision: 400 says that a request could
 * not be read as what the endpoint takes, 422 that it was read and breaks a rule; both carry one violation for each thing
 * wrong, with its place.
 */
@NullMarked
package org.duijie.api.http;

import org.jspecify.annotations.NullMarked;
