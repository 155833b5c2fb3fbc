package org.duijie.rules.drl;

import org.duijie.engine.text.Text;

/**
 * Something in a file of rules that is not taken.
 *
 * @param line where it stands, from 1
 * @param message what is wrong; on a line of its own, what to do
 */
public record HandFlaw(int line, Text message) {}
