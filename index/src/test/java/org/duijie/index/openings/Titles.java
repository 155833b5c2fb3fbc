package org.duijie.index.openings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.json.Json;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Word;
import org.duijie.index.analysis.WordStream;
import org.duijie.index.profiles.Entry;
import org.duijie.index.search.SearchFields;

/** An index of titles alone, as an evaluation asks it. */
final class Titles implements AutoCloseable {
    private static final String ID = "id";
    private static final String PLAIN = "plain";
    private static final PositionTerms NOTHING = Json.read("{\"headcount\": 1}", PositionTerms.class);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    /** By the numbers of the documents, which stand in one segment in the order in which they were added. */
    private final List<String> ids;

    Titles(Map<String, String> titles) {
        ids = List.copyOf(titles.keySet());
        SearchFields search = new SearchFields(Dictionary.shipped());
        OpeningFields openings = new OpeningFields(Dictionary.shipped());
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Map.Entry<String, String> title : titles.entrySet()) {
                Document document = new Document();
                document.add(new StringField(ID, title.getKey(), Field.Store.NO));
                document.add(new SortedDocValuesField(ID, new BytesRef(title.getKey())));
                document.add(new TextField(PLAIN, new WordStream(pairs(title.getValue()))));
                Entry entry = new Entry.OfNeed(position(title.getKey(), title.getValue()), 1, Standing.OPEN,
                        Board.HONGDA);
                search.add(entry, document);
                openings.add(entry, document);
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Position position(String id, String title) {
        return new Position(id, Board.HONGDA.id(), title, "", NOTHING, "", List.of());
    }

    private static List<Word> pairs(String title) {
        return ShortText.of(title).pairs();
    }

    /** The ids of the titles that are most like the one asked for, as plain pairs of characters see it. */
    List<String> plain(String asked, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pairs(asked).forEach(pair -> any.add(new TermQuery(new Term(PLAIN, pair.text())), Occur.SHOULD));
        return ids(any.build(), new BM25Similarity(), most);
    }

    /** The ids of the titles that are most like the one asked for. */
    List<String> ranked(String asked, Ranking ranking, int most) {
        return ids(new TitleQueries(ranking, Dictionary.shipped()).like(TitleFields.of(asked, Dictionary.shipped())),
                Ranking.SIMILARITY, most);
    }

    private List<String> ids(Query query, Similarity similarity, int most) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity);
            TopDocs found = searcher.search(query, most,
                    new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING)));
            return Arrays.stream(found.scoreDocs).map(doc -> ids.get(doc.doc)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
