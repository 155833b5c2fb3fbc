package org.duijie.api.run;

import java.util.List;

import org.duijie.engine.run.RunView;

/**
 * Every pair at a glance.
 *
 * @param needs the rows
 * @param candidates the columns
 * @param cells a row for each need, in it a cell for each candidate
 */
record MatrixView(List<Cast.What> needs, List<Cast.Who> candidates, List<List<RunView.Cell>> cells) {

    static MatrixView of(RunView view, Cast cast) {
        return new MatrixView(view.needs().stream().map(cast::what).toList(),
                view.candidates().stream().map(cast::who).toList(), view.needs().stream()
                        .map(n -> view.candidates().stream().map(c -> view.cell(n, c)).toList()).toList());
    }
}
