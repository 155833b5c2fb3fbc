package org.duijie.api.run;

import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.RunView;
import org.duijie.engine.text.Text;

/**
 * Every pair at a glance.
 *
 * @param needs the rows
 * @param candidates the columns
 * @param cells a row for each need, in it a cell for each candidate
 */
record MatrixView(List<Cast.What> needs, List<Cast.Who> candidates, List<List<RunView.Cell>> cells) {

    static MatrixView of(RunView view, Cast cast) {
        if (!view.exhaustive()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "matrix", view.needs().size() + " × " + view.candidates().size(),
                    Text.of("本场组合太多，经初选评判，没有矩阵；请查看排名或单独的一对",
                            "The session was judged by shortlists and has no matrix; ask for rankings or single pairs"));
        }
        return new MatrixView(view.needs().stream().map(cast::what).toList(),
                view.candidates().stream().map(cast::who).toList(), view.needs().stream().map(view::cells).toList());
    }
}
