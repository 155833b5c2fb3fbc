/**
 * Lists come in and go out: what the bureau keeps in spreadsheets becomes records, and records become the same list again.
 *
 * <p>Read {@link org.duijie.engine.importing.ListKind} (what a list is of), {@link org.duijie.engine.importing.Template} and
 * {@link org.duijie.engine.importing.Column} (what its columns mean), {@link org.duijie.engine.importing.Mapping} (which
 * heading of a foreign list is which column), {@link org.duijie.engine.importing.ImportPlan} (what an import would do, row
 * by row) and {@link org.duijie.engine.importing.ImportDesk} (where imports are started, watched and carried out). Decision:
 * a column knows the place of its value in the record's JSON and both ways between text and value, so that import, export,
 * template and the place of every problem come from one table; a row is read into the record that is there already, so that
 * a list without a column leaves what that column would say.
 */
@NullMarked
package org.duijie.engine.importing;

import org.jspecify.annotations.NullMarked;
