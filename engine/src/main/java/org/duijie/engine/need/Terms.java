package org.duijie.engine.need;

/** What a comparison may read of a need. */
public sealed interface Terms permits PositionTerms, ExpertiseTerms {}
