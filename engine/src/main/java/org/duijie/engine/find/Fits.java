package org.duijie.engine.find;

import java.time.LocalDate;
import java.util.List;

import org.duijie.engine.match.Book;

/**
 * Who suits a need, or what suits a candidate.
 *
 * @param book the book that judged
 * @param date the day it was judged for
 * @param passing how many on record no hard criterion over facts rules out
 * @param judged how many of them, the first ones, were compared and judged
 * @param suiting how many of these suit
 * @param lacking how many of these lack information that a hard criterion reads
 * @param items first those who suit, then those who lack information; either by points of the side that asks, then by id
 */
public record Fits(Book<?> book, LocalDate date, long passing, int judged, int suiting, int lacking, List<Fit> items) {
    public Fits {
        items = List.copyOf(items);
    }
}
