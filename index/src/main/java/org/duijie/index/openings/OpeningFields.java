package org.duijie.index.openings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Answer;
import org.duijie.engine.vocabulary.Chain;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.EntryFields;

/**
 * What of a position anybody can find, beside what {@link org.duijie.index.search.SearchFields} say of it. A position that is
 * not published has none of these fields, and no search of this room sees it. Thread safe.
 */
public final class OpeningFields implements EntryFields {
    /** Raised when the fields of a position change. */
    private static final String GENERATION = "3";
    private static final char BEFORE_OCCUPATION = '\n';

    private final Dictionary dictionary;

    /** Fields whose texts are cut by a dictionary. */
    public OpeningFields(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String version() {
        return "openings-" + GENERATION + "/" + dictionary.cutting() + "/" + Chain.version();
    }

    @Override
    public void add(Entry entry, Document document) {
        if (entry instanceof Entry.OfNeed of && of.need() instanceof Position position && published(of)) {
            document.add(new StringField(FieldNames.PUBLIC, FieldNames.ANYBODY, Field.Store.NO));
            text(document, FieldNames.OWNER, of.owner().id());
            text(document, FieldNames.OWNER_NAME, of.owner().name());
            title(position, document);
            terms(position.terms(), document);
        }
    }

    /**
     * Whether anybody may see it. Record and standing are read one after the other: a text that still has conditions is
     * not open, whatever the version that was read of its standing.
     */
    private static boolean published(Entry.OfNeed of) {
        return of.standing().published() && (of.standing() != Standing.OPEN || of.need().concerns().isEmpty());
    }

    private void title(Position position, Document document) {
        TitleFields title = TitleFields.of(position.title(), dictionary);
        Map<Occupation, Double> occupations = new LinkedHashMap<>(title.occupations());
        if (position.terms().occupation() != null) {
            occupations.put(position.terms().occupation(), 1.0);
        }
        new TitleFields(title.title(), occupations).add(document);
        Occupation stated = position.terms().occupation();
        text(document, FieldNames.LIKE, position.title() + BEFORE_OCCUPATION + (stated == null ? "" : stated.code()));
    }

    /** The title in a value of {@link FieldNames#LIKE}. */
    static String title(String like) {
        return like.substring(0, like.lastIndexOf(BEFORE_OCCUPATION));
    }

    private static void text(Document document, String field, String text) {
        document.add(new SortedDocValuesField(field, new BytesRef(text)));
    }

    private static void terms(PositionTerms terms, Document document) {
        LocalDate opened = terms.openSince();
        if (opened != null) {
            document.add(new LongPoint(FieldNames.OPENED, opened.toEpochDay()));
            document.add(new NumericDocValuesField(FieldNames.OPENED, opened.toEpochDay()));
        }
        Integer pay = terms.payToYuanPerMonth() == null ? terms.payFromYuanPerMonth() : terms.payToYuanPerMonth();
        if (pay != null) {
            document.add(new NumericDocValuesField(FieldNames.PAY, pay));
        }
        PayBand.of(terms).forEach(
                band -> document.add(new KeywordField(OpeningFacet.PAY.field(), band.key(), Field.Store.NO)));
        if (terms.industry() != null) {
            Chain.of(terms.industry()).forEach(chain -> document
                    .add(new KeywordField(OpeningFacet.CHAIN.field(), chain.key(), Field.Store.NO)));
        }
        if (terms.urgent() == Answer.YES) {
            document.add(new KeywordField(OpeningFacet.URGENT.field(), OpeningFacet.YES, Field.Store.NO));
        }
    }
}
