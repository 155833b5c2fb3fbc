package org.duijie.engine.need;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a comparison may read of a need. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = PositionTerms.class, name = "position"),
        @JsonSubTypes.Type(value = ExpertiseTerms.class, name = "expertise")})
public sealed interface Terms permits PositionTerms, ExpertiseTerms {}
