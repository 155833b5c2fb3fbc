package org.duijie.engine.timetable;

import java.util.Arrays;

/**
 * Colours the edges of a bipartite multigraph so that no two edges at a vertex share a colour, with as many colours as
 * the largest degree (König 1916). Edges are coloured one after the other; where the two ends have no free colour in
 * common, the Kempe chain that alternates between a colour free here and one free there is swapped. O(edges · vertices)
 * at worst, near linear in practice.
 */
public final class EdgeColouring {
    private static final int NONE = -1;

    private final int[] left;
    private final int[] right;
    private final int[] colours;
    private final int[][] atLeft;
    private final int[][] atRight;
    private final int[] chain;

    private EdgeColouring(int[] left, int[] right, int lefts, int rights) {
        this.left = left;
        this.right = right;
        this.colours = new int[left.length];
        int degree = Math.max(largestDegree(left, lefts), largestDegree(right, rights));
        this.atLeft = empty(lefts, degree);
        this.atRight = empty(rights, degree);
        this.chain = new int[lefts + rights];
    }

    /**
     * Colours edges.
     *
     * @param left one end of each edge, 0 to lefts − 1
     * @param right the other end of each edge, 0 to rights − 1
     * @return a colour for each edge, 0 to largest degree − 1
     */
    public static int[] colour(int[] left, int[] right, int lefts, int rights) {
        if (left.length != right.length) {
            throw new IllegalArgumentException(left.length + " left ends, but " + right.length + " right ends");
        }
        EdgeColouring colouring = new EdgeColouring(left, right, lefts, rights);
        for (int edge = 0; edge < left.length; edge++) {
            colouring.add(edge);
        }
        return colouring.colours;
    }

    private void add(int edge) {
        int[] here = atLeft[left[edge]];
        int[] there = atRight[right[edge]];
        for (int colour = 0; colour < here.length; colour++) {
            if (here[colour] == NONE && there[colour] == NONE) {
                put(edge, colour);
                return;
            }
        }
        int freeHere = firstFree(here);
        swapChain(right[edge], freeHere, firstFree(there));
        put(edge, freeHere);
    }

    /**
     * Swaps two colours along the chain that begins at a right vertex with {@code taken}. The chain reaches left
     * vertices only by edges of colour {@code taken}, so it never comes to a left vertex where that colour is free.
     */
    private void swapChain(int start, int taken, int free) {
        int length = 0;
        boolean onRight = true;
        int vertex = start;
        int colour = taken;
        for (int edge = atRight[start][taken]; edge != NONE; edge = (onRight ? atRight : atLeft)[vertex][colour]) {
            chain[length++] = edge;
            onRight = !onRight;
            vertex = onRight ? right[edge] : left[edge];
            colour = colour == taken ? free : taken;
        }
        for (int i = 0; i < length; i++) {
            atLeft[left[chain[i]]][colours[chain[i]]] = NONE;
            atRight[right[chain[i]]][colours[chain[i]]] = NONE;
        }
        for (int i = 0; i < length; i++) {
            put(chain[i], colours[chain[i]] == taken ? free : taken);
        }
    }

    private void put(int edge, int colour) {
        colours[edge] = colour;
        atLeft[left[edge]][colour] = edge;
        atRight[right[edge]][colour] = edge;
    }

    private static int firstFree(int[] edges) {
        for (int colour = 0; colour < edges.length; colour++) {
            if (edges[colour] == NONE) {
                return colour;
            }
        }
        throw new IllegalStateException("More edges at a vertex than its degree");
    }

    private static int largestDegree(int[] ends, int vertices) {
        int[] degrees = new int[vertices];
        for (int end : ends) {
            degrees[end]++;
        }
        return Arrays.stream(degrees).max().orElse(0);
    }

    private static int[][] empty(int vertices, int colours) {
        int[][] edges = new int[vertices][colours];
        for (int[] row : edges) {
            Arrays.fill(row, NONE);
        }
        return edges;
    }
}
