/**
 * 试用我们的名单: somebody new goes from two lists of her own to the first result of a session.
 *
 * <p>{@link org.duijie.api.trial.TrialPages} leads through the steps, {@link org.duijie.api.trial.Trial} knows which comes
 * next, {@link org.duijie.api.trial.LineUps} finds what the lists brought and makes the roster of it, and
 * {@link org.duijie.api.trial.Results} tells what came of it. Decision: a trial is no sandbox. What is imported is on record
 * and the session is one like any other, so that nothing has to be done twice once the lists are found to be good.
 */
@NullMarked
package org.duijie.api.trial;

import org.jspecify.annotations.NullMarked;
