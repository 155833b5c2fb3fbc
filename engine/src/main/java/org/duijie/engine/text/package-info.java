/**
 * What people read: {@link org.duijie.engine.text.Text} says one thing in Chinese and in English.
 * {@link org.duijie.engine.text.Folding} is the form in which words are compared.
 *
 * <p>Decision: the engine carries both languages as a value instead of message keys, so that a finding, a refusal or a
 * label can be read (and tested) wherever it is made; only the pages choose one of the two.
 */
@NullMarked
package org.duijie.engine.text;

import org.jspecify.annotations.NullMarked;
