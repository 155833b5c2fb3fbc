package org.duijie.engine.match;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * A row of a rule book, as far as people read it.
 *
 * @param id stable id within the book
 * @param criterion id of its criterion
 * @param reason why it says what it says
 * @param source document and clause it rests on, if any
 * @param validFrom first day it counts, if bounded
 * @param validTo last day it counts, if bounded
 */
public record RuleRow(String id, String criterion, Text reason, @Nullable String source, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
