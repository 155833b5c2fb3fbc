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

    private static final int MOST_CELLS = 200_000;

    static MatrixView of(RunView view, Cast cast) {
        if (!view.exhaustive()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "matrix", view.needs().size() + " × " + view.candidates().size(),
                    Text.of("本场组合太多，经初选评判，没有矩阵；请查看排名或单独的一对",
                            "The session was judged by shortlists and has no matrix; ask for rankings or single pairs"));
        }
        if (view.judged() > MOST_CELLS) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "matrix", view.needs().size() + " × " + view.candidates().size(),
                    Text.of("本场组合超过 " + MOST_CELLS + " 对，不提供整张矩阵；请查看排名、单独的一对或导出档案",
                            "The session has more than " + MOST_CELLS
                                    + " pairs and no matrix as a whole; ask for rankings, single pairs or the archive"));
        }
        return new MatrixView(view.needs().stream().map(cast::what).toList(),
                view.candidates().stream().map(cast::who).toList(), view.needs().stream().map(view::cells).toList());
    }
}
