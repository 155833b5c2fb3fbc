package org.duijie.index.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Judgement;

/** Takes in all who suit by a book, where a plan counts the points of both sides. */
final class Suiting implements Intake {
    private final int minimum;
    private final List<BitSet> segments = new ArrayList<>();

    Suiting(Book<?> book) {
        this.minimum = book.minimum();
    }

    @Override
    public boolean wants(long rank) {
        return Tally.isEnough(rank, minimum);
    }

    @Override
    public boolean wants(Judgement whole) {
        return whole.eligible();
    }

    @Override
    public void take(long rank, Rows segment, int row) {
        segments.getLast().set(row);
    }

    /** What is taken from now on are rows of the next segment. */
    void beginSegment() {
        segments.add(new BitSet());
    }

    /** The rows taken, segment by segment. */
    List<BitSet> segments() {
        return segments;
    }
}
