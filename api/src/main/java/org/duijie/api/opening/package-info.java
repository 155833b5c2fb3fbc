/**
 * The search of positions that anybody may use, without an account: {@link org.duijie.api.opening.OpeningPages} for people,
 * {@link org.duijie.api.opening.OpeningController} for programs, {@link org.duijie.api.opening.OpeningDesk} behind both.
 *
 * <p>Decision: the page is plain HTML with the small style sheet of visitors, and every choice is a link or a field of one
 * form. It works in any browser, costs a few kilobytes and needs no script; what a crowded hall needs beside that is the
 * page of the {@linkplain org.duijie.api.fair fair}.
 */
@NullMarked
package org.duijie.api.opening;

import org.jspecify.annotations.NullMarked;
