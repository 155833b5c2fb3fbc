package org.duijie.engine.lawful;

import org.duijie.engine.text.Text;

/**
 * How a protected attribute is treated in one place.
 *
 * @param book name of a rule book, {@link Provisions#DEMANDS} or {@link Provisions#OTHERS}
 * @param attribute the attribute
 * @param treatment what becomes of whatever touches it
 * @param source the law or notice it rests on, with what that says
 */
public record Provision(String book, Attribute attribute, Treatment treatment, Text source) {}
