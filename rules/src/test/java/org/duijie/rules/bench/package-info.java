/**
 * How fast pairs are judged, beside the same criteria written by hand and beside Drools without tables; and that all of them say
 * the same.
 *
 * <p>Read {@code Fair} (who is judged) and {@code Judges} (by whom), then {@code JudgesAgreeTest}. {@code JudgingBenchTest}
 * runs {@code JudgingBench} and {@code GrowthBench} by JMH and writes {@code target/bench-judges.md}.
 */
@NullMarked
package org.duijie.rules.bench;

import org.jspecify.annotations.NullMarked;
