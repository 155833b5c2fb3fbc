package org.duijie.index.openings;

/** The fields of this room; only positions that anybody may see have them. */
final class FieldNames {
    /** There for every position that may be found. */
    static final String PUBLIC = "openings.public";
    static final String ANYBODY = "y";
    /** Words of the title without what advertises, and parts of those words. */
    static final String WORDS = "openings.title.words";
    static final String PARTS = "openings.title.parts";
    /** Its characters. */
    static final String UNITS = "openings.title.units";
    /** What it says of the kind of person meant. */
    static final String HEADS = "openings.title.heads";
    /** How each character sounds. */
    static final String SOUNDS = "openings.title.sounds";
    /** Occupations that the title or the position names, and the groups they stand in, by code. */
    static final String OCCUPATIONS = "openings.occupations";
    static final String GROUPS = "openings.groups";
    /**
     * The title, and the occupation the position states: all of it that {@link TitleQueries} ask for. Positions with the
     * same are alike to whatever is typed.
     */
    static final String LIKE = "openings.like";
    /** The owner's id and name. */
    static final String OWNER = "openings.owner";
    static final String OWNER_NAME = "openings.owner.name";
    /** The day it was opened, counted from 1970. */
    static final String OPENED = "openings.opened";
    /** Upper end of its pay, yuan a month. */
    static final String PAY = "openings.pay";

    private FieldNames() {}
}
