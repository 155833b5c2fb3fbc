/**
 * Words that stand for the same in the public search, as the bureau writes them down (同义词).
 *
 * <p>Read {@link org.duijie.engine.synonym.SynonymSets} (the plain text they are written in, one set a line),
 * {@link org.duijie.engine.synonym.SynonymVersion} and {@link org.duijie.engine.synonym.Synonyms} (every version there ever
 * was); {@link org.duijie.engine.synonym.SynonymDesk} looks at a text before it becomes one.
 *
 * <p>Decision: what is kept is the text as it was written, with its order and remarks, and a version is never changed. What
 * was downloaded is what was uploaded, and going back to an earlier version is publishing its text again.
 */
@NullMarked
package org.duijie.engine.synonym;

import org.jspecify.annotations.NullMarked;
