/**
 * Lists (导入导出) on the web: hand one in, look at what it would do, carry it out; take templates and exports.
 *
 * <p>Read {@link org.duijie.api.importing.ImportController} (an import from upload to end), then
 * {@code ListController} (what goes out) and {@code BulkController} (a line a record, for machines). For people,
 * {@code ImportPages} leads from the upload over the {@code Report} of what would happen to the result. Decision: a list
 * is first only checked, whatever is asked for, so that every answer about its rows comes from the same plan that is then
 * carried out; names and contacts in it are masked like those on record, and whoever takes an export or the list with its
 * problems is entered as having looked.
 */
@NullMarked
package org.duijie.api.importing;

import org.jspecify.annotations.NullMarked;
