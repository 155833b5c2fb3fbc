/**
 * What the law protects: attributes of people that neither a rule nor a demand may look at freely.
 *
 * <p>{@link org.duijie.engine.lawful.Attribute} lists them, {@link org.duijie.engine.lawful.Signs} finds the
 * {@link org.duijie.engine.lawful.Mention}s of them in a text, and {@link org.duijie.engine.lawful.Provisions} says what
 * becomes of one: a {@link org.duijie.engine.lawful.Provision} refuses, warns or allows, with its source.
 *
 * <p>The register of {@link org.duijie.engine.lawful.Exceptions} is the only way past a refusal: a document allows it for one
 * attribute in one place until a day; {@link org.duijie.engine.lawful.ExceptionDesk} enters them.
 *
 * <p>Decision: one table of words for texts of demands and for rule books, so that what is a roundabout way of naming an
 * attribute in the one is so in the other.
 */
@NullMarked
package org.duijie.engine.lawful;

import org.jspecify.annotations.NullMarked;
