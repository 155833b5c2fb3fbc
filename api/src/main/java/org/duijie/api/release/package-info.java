/**
 * Releases over HTTP: {@link org.duijie.api.release.ReleaseController} makes a run official and moves its meetings
 * afterwards. Decision: the entity tag of a release counts its moves, so that two people who rearrange the same timetable
 * notice each other.
 */
@NullMarked
package org.duijie.api.release;

import org.jspecify.annotations.NullMarked;
