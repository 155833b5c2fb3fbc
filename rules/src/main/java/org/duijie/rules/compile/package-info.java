/**
 * From sheets to tables: each sheet becomes Drools rules, and each case of its table is what those rules answer.
 *
 * <p>Read {@link org.duijie.rules.compile.DroolsBooks} (the engine's port) first, then {@code SheetRules} (a sheet as
 * rules: one package a criterion, one rule a row), {@code Firing} (asks Drools), {@code Tabulation} (fills a table) and
 * {@code Tables} (keeps those made lately, so that one changed sheet costs one sheet).
 *
 * <p>Decision: rules say only which rows hit. What a hit means (points, verdict, hit policy) is looked up in the parsed
 * row, so no text of a cell ever stands in a rule, and a table cannot say anything that no rule said.
 */
@NullMarked
package org.duijie.rules.compile;

import org.jspecify.annotations.NullMarked;
