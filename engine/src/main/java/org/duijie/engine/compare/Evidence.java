package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/**
 * The concrete words behind a fact, for people.
 *
 * @param need what the need asks for, such as "化工与制药类(0813)"
 * @param candidate what the candidate has, such as "化学工程与工艺(081301)"
 */
public record Evidence(Text need, Text candidate) {}
