/**
 * Who suits a need, and what suits a candidate (谁适合 / 适合什么): {@link org.duijie.engine.find.FitDesk} for programs
 * ({@code FitController}) and for people ({@code FitPages}).
 */
@NullMarked
package org.duijie.api.fit;

import org.jspecify.annotations.NullMarked;
