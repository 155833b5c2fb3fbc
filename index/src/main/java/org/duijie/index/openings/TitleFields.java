package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

import org.duijie.engine.vocabulary.Occupation;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.Sounds;
import org.duijie.index.analysis.Word;
import org.duijie.index.analysis.WordStream;

/**
 * What of a title can be found, and how like it is to another. Immutable.
 *
 * @param title the title read
 * @param occupations those it is likely to be of, with how likely, up to 1
 */
record TitleFields(JobTitle title, Map<Occupation, Double> occupations) {
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    TitleFields {
        occupations = Collections.unmodifiableMap(new LinkedHashMap<>(occupations));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static TitleFields of(String title, Dictionary dictionary) {
        JobTitle read = JobTitle.of(title, dictionary);
        return new TitleFields(read, Occupations.of(read));
    }

    /** The small group an occupation stands in. */
    static String group(Occupation occupation) {
        return occupation.code().substring(0, "2-02-10".length());
    }

    void add(Document document) {
        words(document, FieldNames.WORDS, title.words());
        words(document, FieldNames.PARTS, title.parts());
        words(document, FieldNames.UNITS, title.units());
        words(document, FieldNames.HEADS, title.heads());
        Suggestions.add(title, document);
        document.add(new Field(FieldNames.SOUNDS, new WordStream(Sounds.of(title.units())), PLACED));
        for (Occupation occupation : occupations.keySet()) {
            document.add(new StringField(FieldNames.OCCUPATIONS, occupation.code(), Field.Store.NO));
        }
        occupations.keySet().stream().map(TitleFields::group).distinct()
                .forEach(group -> document.add(new StringField(FieldNames.GROUPS, group, Field.Store.NO)));
    }

    private static void words(Document document, String field, List<Word> words) {
        List<Word> inOrder = new ArrayList<>(words);
        inOrder.sort(Comparator.comparingInt(Word::from).thenComparingInt(Word::to));
        document.add(new Field(field, new WordStream(inOrder), COUNTED));
    }
}
