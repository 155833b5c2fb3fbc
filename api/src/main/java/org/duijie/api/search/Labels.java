package org.duijie.api.search;

import java.util.Optional;

import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.search.Facet;

/** What people call the values of facets. */
final class Labels {
    private static final Text PARTY = Text.of("参与方", "parties");
    private static final Text NEED = Text.of("需求", "needs");

    private Labels() {}

    /** The label of a legal value. */
    static Text of(Facet facet, String value) {
        return switch (facet) {
            case WHAT -> value.equals("party") ? PARTY : NEED;
            case KIND -> PartyKind.ofKey(value).map(PartyKind::label)
                    .or(() -> NeedKind.ofKey(value).map(NeedKind::label)).orElseGet(() -> Text.same(value));
            case EDUCATION -> EducationLevel.valueOf(value).label();
            case STANDING -> Standing.ofKey(value).map(Standing::label).orElseGet(() -> Text.same(value));
            case REGION, INDUSTRY, MAJOR, OWNER -> term(facet, value).map(t -> Text.same(t.name()))
                    .orElseGet(() -> Text.same(value));
        };
    }

    /** The term that a value of a facet is the code of; empty if it is none. */
    static Optional<Term> term(Facet facet, String value) {
        return switch (facet) {
            case REGION -> Region.find(value).map(Term.class::cast);
            case INDUSTRY -> Industry.find(value).map(Term.class::cast);
            case MAJOR -> Major.find(value).map(Term.class::cast);
            case WHAT, KIND, EDUCATION, STANDING, OWNER -> Optional.empty();
        };
    }
}
