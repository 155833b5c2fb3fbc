package org.duijie.index.openings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.fair.Offers;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Party;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Region;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.Key;
import org.duijie.index.search.SearchFields;

/** A few positions of one enterprise, put up and then asked for. Not thread safe. */
final class Board implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Enterprise HONGDA = new Enterprise("ent-01", "宏达化工有限公司", null,
            new Contact("0421-2811111", "boss@example.com"), Region.of("211303"), Industry.of("C26"));

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Dictionary dictionary;
    private final SearchFields search;
    private final OpeningFields openings;
    private int last;

    Board() {
        this(Dictionary.shipped());
    }

    Board(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.search = new SearchFields(dictionary);
        this.openings = new OpeningFields(dictionary);
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts up positions with these titles, {@code p1} and so on. */
    Board put(String... titles) {
        for (String title : titles) {
            position(title, "", "\"headcount\": 1");
        }
        return this;
    }

    Board position(String title, String description, String terms) {
        return position(title, description, terms, Standing.OPEN);
    }

    Board position(String title, String description, String terms, Standing standing) {
        last++;
        return put(Json.read("""
                {"kind": "position", "id": "p%d", "owner": "ent-01", "title": "%s", "description": "%s",
                 "terms": {%s}}""".formatted(last, title, description, terms), Need.class), standing);
    }

    Board put(Need need, Standing standing) {
        return put(need, standing, HONGDA);
    }

    Board put(Need need, Standing standing, Party owner) {
        Entry entry = new Entry.OfNeed(need, 1, standing, owner);
        String key = Key.of(entry).toString();
        Document document = new Document();
        document.add(new StringField(Key.FIELD, key, Field.Store.YES));
        document.add(new SortedDocValuesField(Key.FIELD, new BytesRef(key)));
        search.add(entry, document);
        openings.add(entry, document);
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    static OpeningQuestion ask(String words) {
        return ask(words, OpeningSorting.RELEVANCE, null, 100);
    }

    static OpeningQuestion ask(String words, OpeningSorting sorting, @Nullable String after, int limit) {
        return new OpeningQuestion(words, Map.of(), sorting, TODAY, after, limit);
    }

    static OpeningQuestion only(OpeningQuestion question, OpeningFacet facet, String... values) {
        Map<OpeningFacet, List<String>> filters = new EnumMap<>(OpeningFacet.class);
        filters.putAll(question.filters());
        filters.put(facet, List.of(values));
        return new OpeningQuestion(question.words(), filters, question.sorting(), question.today(), question.after(),
                question.limit(), question.fairs());
    }

    /** The same while a fair has positions, by id the numbers of their booths. */
    static OpeningQuestion with(OpeningQuestion question, String fair, Map<String, String> booths) {
        return with(question, new Offers(fair, booths));
    }

    /** The same while there is one more fair. */
    static OpeningQuestion with(OpeningQuestion question, Offers fair) {
        List<Offers> fairs = new ArrayList<>(question.fairs());
        fairs.add(fair);
        return new OpeningQuestion(question.words(), question.filters(), question.sorting(), question.today(),
                question.after(), question.limit(), fairs);
    }

    Openings answer(OpeningQuestion question) {
        return read(searcher -> OpeningSearch.answer(searcher, dictionary, question, new Kept()));
    }

    /** The titles found, in order. */
    List<String> found(String words) {
        return answer(ask(words)).hits().stream().map(Board::title).toList();
    }

    static String title(Opening opening) {
        StringBuilder title = new StringBuilder();
        opening.title().forEach(piece -> title.append(piece.text()));
        return title.toString();
    }

    /** The title with what is marked in brackets. */
    static String marked(Opening opening) {
        StringBuilder title = new StringBuilder();
        opening.title().forEach(piece -> title.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
        return title.toString();
    }

    Optional<Explained> explain(String words, String id) {
        return read(searcher -> OpeningSearch.explain(searcher, dictionary, ask(words), id, new Kept()));
    }

    /** The score by which a position is ranked. */
    double score(String words, String id) {
        return read(searcher -> {
            searcher.setSimilarity(Ranking.SIMILARITY);
            int number = searcher.search(new TermQuery(new Term(Key.FIELD, Key.ofNeed(id).toString())),
                    1).scoreDocs[0].doc;
            return searcher.explain(new Asked(ask(words), dictionary).ranked(), number).getValue().doubleValue();
        });
    }

    List<String> like(String id) {
        return read(searcher -> OpeningSearch.moreLikeThis(searcher, dictionary, id, 10, new Kept())).stream()
                .map(Board::title)
                .toList();
    }

    List<Suggestion> suggest(String typed) {
        return read(searcher -> Suggestions.of(searcher, typed, 10));
    }

    /** Takes a position down again. */
    Board remove(String id) {
        try {
            writer.deleteDocuments(new Term(Key.FIELD, Key.ofNeed(id).toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** Ends a segment, so that what follows stands in another. */
    Board segment() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** Makes one segment of all. */
    Board merge() {
        try {
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Reads what is put up now. */
    <T> T read(Reading<T> reading) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return reading.of(new IndexSearcher(reader));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
