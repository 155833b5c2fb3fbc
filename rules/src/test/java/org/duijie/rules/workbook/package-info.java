/** Tests of books as workbooks. */
@NullMarked
package org.duijie.rules.workbook;

import org.jspecify.annotations.NullMarked;
