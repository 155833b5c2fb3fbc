package org.duijie.index.search;

/** The fields of this room. */
final class FieldNames {
    /** Id of the record, whole. */
    static final String ID = "search.id";
    /** Unified social credit code of an organisation. */
    static final String CREDIT_CODE = "search.creditCode";
    /** Words of the name of an organisation or the title of a need. */
    static final String NAME = "search.name";
    /** Characters and pairs of it. */
    static final String NAME_PIECES = "search.name.pieces";
    static final String NAME_SPELLED = "search.name.spelled";
    static final String NAME_INITIALS = "search.name.initials";
    /** Characters and pairs of a person's name, asked only for readers who may see it. */
    static final String PERSON_PIECES = "search.person.pieces";
    static final String PERSON_SPELLED = "search.person.spelled";
    static final String PERSON_INITIALS = "search.person.initials";
    /** Characters and pairs of the name of a need's owner. */
    static final String OWNER_PIECES = "search.owner.pieces";
    static final String OWNER_SPELLED = "search.owner.spelled";
    static final String OWNER_INITIALS = "search.owner.initials";
    /** Words of the names of terms stated, and parts of those words. */
    static final String TERMS = "search.terms";
    static final String TERMS_PARTS = "search.terms.parts";
    /** The terms stated, each as its kind and code. */
    static final String CODES = "search.codes";
    /** Words of free text, and parts of those words. */
    static final String TEXT = "search.text";
    static final String TEXT_PARTS = "search.text.parts";
    /** What answers sorted by name go by. */
    static final String NAME_ORDER = "search.order.name";
    /** What answers sorted by pay go by, yuan a month. */
    static final String PAY_ORDER = "search.order.pay";

    private FieldNames() {}
}
