package org.duijie.engine.judging;

import java.util.List;

import org.duijie.engine.match.Axis;

/** How far apart in a table the places of each axis lie. */
final class Strides {

    private Strides() {}

    static int[] of(List<Axis> axes) {
        int[] strides = new int[axes.size()];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= axes.get(i).size();
        }
        return strides;
    }
}
