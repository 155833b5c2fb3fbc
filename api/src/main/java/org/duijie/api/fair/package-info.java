/**
 * A fair on a visitor's phone, and what staff do for it.
 *
 * <p>For visitors, without an account: {@link org.duijie.api.fair.VisitPages}, whose page carries its own small style sheet
 * and takes the whole fair with it as a {@link org.duijie.api.fair.Snapshot}; from then on it searches by itself, with or
 * without a network. For staff: {@link org.duijie.api.fair.FairPages} opens a session, places booths and prints cards with
 * codes ({@link org.duijie.api.fair.QrCode}).
 *
 * <p>Decision: one visit takes everything along. In a hall full of phones the network is the first thing to go, and a fair is
 * small: some thousand positions are a few hundred kilobytes.
 */
@NullMarked
package org.duijie.api.fair;

import org.jspecify.annotations.NullMarked;
