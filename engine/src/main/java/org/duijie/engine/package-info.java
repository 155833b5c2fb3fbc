/**
 * The domain: who and what there is, how a need and a candidate are compared and judged, and how a session comes about.
 *
 * <p>A guided tour in the order of the data: {@code vocabulary} (standard terms), {@code party} and {@code need} (who
 * and what), {@code compare} (two profiles become facts), {@code match} (facts become findings), {@code column} and
 * {@code judging} (the same for very many pairs at once), {@code find} (who suits, without a session), {@code session} (the
 * plan), {@code run} (freeze, judge, allocate, timetable), {@code allocation} and {@code timetable} (the algorithms),
 * {@code release} (made official), {@code rulebook}, {@code impact}, {@code simulation} and {@code witness} (rules in the
 * hands of the bureau), {@code synonym} (words that stand for the same in the public search), {@code account} and
 * {@code audit} (who did it), {@code feed} (that something changed),
 * {@code backup} (everything as one file), {@code doctor} (whether all is in order), {@code store} (JDBC, the only package
 * that knows it), {@code json} (how values are read and written), {@code problem} (why something was refused),
 * {@code progress} (how far long work has come), {@code importing} and {@code sheet} (lists in and out), {@code demo} (the
 * demonstration district).
 *
 * <p>Decision: nothing here knows Drools, Lucene or HTTP; they are reached through ports that are named for
 * what the domain wants.
 */
@NullMarked
package org.duijie.engine;

import org.jspecify.annotations.NullMarked;
