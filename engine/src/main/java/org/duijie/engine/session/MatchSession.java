package org.duijie.engine.session;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Policy;

/**
 * A match session as it is planned.
 *
 * @param id stable id: 1 to 64 of {@code a-z 0-9 - _}
 * @param name what people call it, 1 to 100 characters
 * @param form its form
 * @param book name of the rule book that judges its pairs
 * @param date the (first) day, and the date rules are resolved for
 * @param start when the first round begins
 * @param roundMinutes length of a round, 5 to 240
 * @param breakMinutes time between rounds, 0 to 60
 * @param rounds most rounds there is time for, 1 to 200; null for as many as needed; only talks have rounds
 * @param seed breaks ties; part of the record
 * @param roster who takes part
 * @param constraints what staff have decided beforehand
 * @param allocation how places are given; null for {@link Policy#STABLE}, so that plans written before there was a choice
 *     keep their bytes
 */
public record MatchSession(String id, String name, Form form, String book, LocalDate date, LocalTime start,
        int roundMinutes, int breakMinutes, @Nullable Integer rounds, long seed, Roster roster,
        Constraints constraints, @Nullable Policy allocation) {

    public MatchSession {
        allocation = Policy.STABLE.equals(allocation) ? null : allocation;
    }

    /** A plan with a stable allocation. */
    public MatchSession(String id, String name, Form form, String book, LocalDate date, LocalTime start,
            int roundMinutes, int breakMinutes, @Nullable Integer rounds, long seed, Roster roster,
            Constraints constraints) {
        this(id, name, form, book, date, start, roundMinutes, breakMinutes, rounds, seed, roster, constraints, null);
    }

    /** How places are given. */
    public Policy policy() {
        return allocation == null ? Policy.STABLE : allocation;
    }

    /** The rounds that bound the result; null if nothing does, as in every form but talks. */
    public @Nullable Integer bindingRounds() {
        return form == Form.TALKS ? rounds : null;
    }

    /** When a round begins, the first being 1. */
    public LocalTime startOf(int round) {
        return start.plusMinutes((long) (round - 1) * (roundMinutes + breakMinutes));
    }

    /** When a round ends, the first being 1. */
    public LocalTime endOf(int round) {
        return startOf(round).plusMinutes(roundMinutes);
    }

    /** When a round begins, the first being 1, in seconds since midnight; past 86,400 on the next day. */
    public long beginSecond(int round) {
        return start.toSecondOfDay() + (round - 1L) * (roundMinutes + breakMinutes) * 60;
    }

    /** When a round ends, the first being 1, in seconds since midnight; past 86,400 on the next day. */
    public long endSecond(int round) {
        return beginSecond(round) + roundMinutes * 60L;
    }

    /** How many rounds end on the day they begin on. */
    public int roundsOfDay() {
        return (24 * 60 - start.toSecondOfDay() / 60 - roundMinutes) / (roundMinutes + breakMinutes) + 1;
    }

    /** How many rounds must stay free between two meetings for somebody to walk so many minutes from one to the other. */
    public int freeRounds(int walkMinutes) {
        return Math.max(0, Math.ceilDiv(walkMinutes - breakMinutes, roundMinutes + breakMinutes));
    }

    /** The same plan with another roster. */
    public MatchSession with(Roster other) {
        return new MatchSession(id, name, form, book, date, start, roundMinutes, breakMinutes, rounds, seed, other,
                constraints, allocation);
    }

    /** The same plan with other constraints. */
    public MatchSession with(Constraints other) {
        return new MatchSession(id, name, form, book, date, start, roundMinutes, breakMinutes, rounds, seed, roster,
                other, allocation);
    }

    /** The same plan with places given another way. */
    public MatchSession with(Policy other) {
        return new MatchSession(id, name, form, book, date, start, roundMinutes, breakMinutes, rounds, seed, roster,
                constraints, other);
    }
}
