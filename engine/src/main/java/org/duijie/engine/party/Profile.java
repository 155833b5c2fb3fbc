package org.duijie.engine.party;

/** What a comparison may read of a candidate; holds neither name nor contact nor any protected attribute. */
public sealed interface Profile permits GraduateProfile, ExpertProfile {}
