package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

import org.duijie.engine.vocabulary.Occupation;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.Sounds;
import org.duijie.index.analysis.Word;
import org.duijie.index.analysis.WordStream;

/** What of a title can be found, and how like it is to another. Immutable. */
record TitleFields(JobTitle title, Set<Occupation> occupations) {
    private static final int SHORTEST_NAME = 3;
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    TitleFields {
        occupations = Set.copyOf(occupations);
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static TitleFields of(String title) {
        JobTitle read = JobTitle.of(title);
        return new TitleFields(read, occupations(read));
    }

    /** Occupations whose names or other names are words of the title, or else parts of its words. */
    private static Set<Occupation> occupations(JobTitle title) {
        Set<Occupation> named = new LinkedHashSet<>();
        for (List<Word> words : List.of(title.words(), title.parts())) {
            Stream<Word> longest = words.stream().filter(word -> word.to() - word.from() >= SHORTEST_NAME)
                    .sorted(Comparator.comparingInt((Word word) -> word.to() - word.from()).reversed());
            longest.flatMap(word -> Occupation.allNamed(word.text()).stream()).filter(o -> o.depth() > 1)
                    .forEach(named::add);
            if (!named.isEmpty()) {
                break;
            }
        }
        return named;
    }

    /** The small group an occupation stands in. */
    static String group(Occupation occupation) {
        return occupation.code().substring(0, "2-02-10".length());
    }

    void add(Document document) {
        words(document, FieldNames.WORDS, title.words());
        words(document, FieldNames.PARTS, title.parts());
        words(document, FieldNames.UNITS, title.units());
        words(document, FieldNames.PAIRS, title.pairs());
        words(document, FieldNames.HEADS, title.heads());
        document.add(new Field(FieldNames.SOUNDS, new WordStream(Sounds.of(title.units())), PLACED));
        occupations(document, occupations);
    }

    static void occupations(Document document, Set<Occupation> occupations) {
        for (Occupation occupation : occupations) {
            document.add(new StringField(FieldNames.OCCUPATIONS, occupation.code(), Field.Store.NO));
        }
        occupations.stream().map(TitleFields::group).distinct()
                .forEach(group -> document.add(new StringField(FieldNames.GROUPS, group, Field.Store.NO)));
    }

    private static void words(Document document, String field, List<Word> words) {
        List<Word> inOrder = new ArrayList<>(words);
        inOrder.sort(Comparator.comparingInt(Word::from).thenComparingInt(Word::to));
        document.add(new Field(field, new WordStream(inOrder), COUNTED));
    }
}
