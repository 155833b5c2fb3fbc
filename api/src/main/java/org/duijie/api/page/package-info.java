/**
 * What all pages share: the frame around them, the reader's language, display names, and answers to refusals.
 *
 * <p>Read {@link org.duijie.api.page.PageController} first, then {@link org.duijie.api.page.Frame} (what the layout shows)
 * and {@link org.duijie.api.page.Names} (whom it may show). The layout itself is the template {@code layout.html}; each
 * page hands it a title and a main part. Decision: templates get finished values and decide nothing, so that a page can
 * be read beside the record it shows; names of persons are masked unless whoever is signed in asked to see them.
 */
@NullMarked
package org.duijie.api.page;

import org.jspecify.annotations.NullMarked;
