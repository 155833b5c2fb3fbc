package org.duijie.engine.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a comparison may read of a candidate; holds neither name nor contact nor any protected attribute. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = GraduateProfile.class, name = "graduate"),
        @JsonSubTypes.Type(value = ExpertProfile.class, name = "expert")})
public sealed interface Profile permits GraduateProfile, ExpertProfile {}
