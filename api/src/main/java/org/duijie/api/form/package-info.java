/**
 * Forms that write whole records: parties and needs.
 *
 * <p>{@link org.duijie.api.form.Form} describes the form of one kind of record: its fields, section by section, each with the
 * place of its value in the record's JSON. It turns a record into what stands in the fields and what was typed
 * ({@link org.duijie.api.form.Typed}) back into a record ({@link org.duijie.api.form.Draft}), together with everything that
 * does not fit. {@link org.duijie.api.form.Input} is what a field looks like and how its text is read;
 * {@link org.duijie.api.form.Source} is where terms and parties are looked up; {@link org.duijie.api.form.Sheet} is a form
 * filled in, as the template shows it. Decision: a field is named by its place in the record, so that what the engine says of
 * {@code profile.skills[3]} finds its field without a table of translations, and what was typed is never lost: a refused form
 * comes back as it was sent.
 */
@NullMarked
package org.duijie.api.form;

import org.jspecify.annotations.NullMarked;
