package org.duijie.engine.impact;

/**
 * How a pair stands by one of the two books.
 *
 * @param standing whether it may meet
 * @param needPoints what the need's side gains
 * @param candidatePoints what the candidate's side gains
 * @param meets whether it meets
 * @param placeForNeed its place in the need's ranking, 1 for the best; 0 if not among the first
 * @param placeForCandidate its place in the candidate's ranking, likewise
 */
public record PairState(Standing standing, int needPoints, int candidatePoints, boolean meets, int placeForNeed,
        int placeForCandidate) {}
