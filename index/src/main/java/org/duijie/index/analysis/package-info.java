/**
 * How texts become words.
 *
 * <p>Read {@link org.duijie.index.analysis.Folded} (full width, letter case and traditional characters made alike), then
 * {@link org.duijie.index.analysis.Words}, which cuts a text into words and the words within them, and
 * {@link org.duijie.index.analysis.ShortText} for names and titles: single characters, pairs and pinyin.
 * {@link org.duijie.index.analysis.JobTitle} reads a job title by {@link org.duijie.index.analysis.JobWords}: which word says
 * what kind of person is meant, and which tell little; {@link org.duijie.index.analysis.Sounds} says what sounds alike.
 * {@link org.duijie.index.analysis.WordStream} hands them to Lucene. Which words there are says a
 * {@link org.duijie.index.analysis.Dictionary}, which is given to whoever cuts: that of the bureau changes while we run.
 *
 * <p>Decision: what the vocabularies or the job words name is one word. 反应精馏 stands whole where it stands, and 反应 and 精馏 are
 * kept apart as parts of it; so who asks for 反应精馏 gets no text that merely has a 反应, and who asks for 精馏 finds it all the
 * same, below the texts that say 精馏 itself. Where the vocabularies are silent, SmartChinese cuts.
 */
@NullMarked
package org.duijie.index.analysis;

import org.jspecify.annotations.NullMarked;
