/**
 * Who would do, found among many without comparing every pair.
 *
 * <p>Read {@link org.duijie.engine.find.CandidateFinder} (the port an index serves), {@link org.duijie.engine.find.Search}
 * and {@link org.duijie.engine.find.Found}; {@link org.duijie.engine.find.FitDesk} answers who suits and what suits with it,
 * {@link org.duijie.engine.find.SuitDesk} how somebody, on record or not, stands to positions;
 * {@link org.duijie.engine.find.ShiftFinder} counts whom stating something otherwise would bring;
 * {@link org.duijie.engine.find.Pool} is a finder over frozen profiles, for sessions too large to judge every pair.
 *
 * <p>Decision: a finder only proposes. What it proposes is compared and judged like any other pair, so no score of a search
 * ever enters a judgement.
 */
@NullMarked
package org.duijie.engine.find;

import org.jspecify.annotations.NullMarked;
