package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Cursor;
import org.duijie.index.search.FacetCounts;
import org.duijie.index.search.Marks;

/** Finds positions that anybody may see. Thread safe. */
public final class OpeningSearch {
    private static final int FEW = 10;

    private final Profiles profiles;

    /** A search over this index, which must have the {@link OpeningFields} and those of {@link org.duijie.index.search}. */
    public OpeningSearch(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * The answer to a question, as searches see the index now.
     *
     * @throws Refusal INVALID if the question breaks a rule or its cursor is none of this question
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    public Openings answer(OpeningQuestion question) {
        return profiles.read((searcher, dictionary) -> answer(searcher, dictionary, question));
    }

    /** Why a position stands where it does in the answer to a question; empty if it is not found. */
    public Optional<Explained> explain(OpeningQuestion question, String id) {
        return profiles.read((searcher, dictionary) -> explain(searcher, dictionary, question, id));
    }

    /**
     * Positions most like a position, without itself; none if nobody may see that one.
     *
     * @param most 1 to {@value org.duijie.index.search.Question#MOST}
     */
    public List<Opening> moreLikeThis(String id, int most) {
        return profiles.read((searcher, dictionary) -> moreLikeThis(searcher, dictionary, id, most));
    }

    /**
     * Titles to choose from for somebody who types, in characters, pinyin or initials: those of most positions first.
     *
     * @param most 1 to {@value org.duijie.index.search.Question#MOST}
     */
    public List<Suggestion> suggest(String typed, int most) {
        return profiles.read(searcher -> Suggestions.of(searcher, typed, most));
    }

    static Openings answer(IndexSearcher plain, Dictionary dictionary, OpeningQuestion question)
            throws IOException {
        question.require();
        IndexSearcher searcher = ranking(plain);
        Sort sort = question.sorting().sort();
        FieldDoc after = Cursor.read(question.after(), question.fingerprint(), sort);
        Asked asked = new Asked(question, dictionary);
        Set<OpeningFacet> free = EnumSet.allOf(OpeningFacet.class);
        free.removeAll(question.filters().keySet());
        free.remove(OpeningFacet.FAIR);
        // One more than asked for tells whether there is a next answer.
        var top = new TopFieldCollectorManager(sort, question.limit() + 1, after, Integer.MAX_VALUE);
        var counting = new FacetCounts<>(OpeningFacet.class, free);
        Query query = asked.ranked();
        Object[] found = searcher.search(query, new MultiCollectorManager(top, counting));
        TopFieldDocs docs = (TopFieldDocs) found[0];
        long total = docs.totalHits.value();
        List<Opening> hits = hits(searcher, docs, Marks.generous(question.words(), dictionary), question.limit(),
                asked);
        boolean meant = question.after() == null && hits.stream().noneMatch(hit -> hit.found() == Opening.Found.WORDS);
        return new Openings(hits, total, counts(searcher, question, asked, found[1]), next(docs, question),
                total > 0 ? List.of() : reasons(searcher, question, asked),
                meant ? Meant.instead(searcher, dictionary, question) : List.of(),
                total > 0 || asked.words().isEmpty()
                        ? List.of()
                        : near(searcher, asked.near(), Marks.generous(question.words(), dictionary), FEW));
    }

    /** The beginning of the answer to a question, without counts and what else helps a visitor on. */
    static DictionaryPreview.Found first(IndexSearcher plain, Dictionary dictionary, OpeningQuestion question)
            throws IOException {
        IndexSearcher searcher = ranking(plain);
        Asked asked = new Asked(question, dictionary);
        TopFieldDocs docs = searcher.search(asked.ranked(), new TopFieldCollectorManager(question.sorting().sort(),
                question.limit(), null, Integer.MAX_VALUE));
        return new DictionaryPreview.Found(docs.totalHits.value(),
                hits(searcher, docs, Marks.generous(question.words(), dictionary), question.limit(), asked));
    }

    private static IndexSearcher ranking(IndexSearcher plain) {
        IndexSearcher searcher = new IndexSearcher(plain.getIndexReader());
        searcher.setSimilarity(Ranking.SIMILARITY);
        return searcher;
    }

    private static List<Opening> hits(IndexSearcher searcher, TopFieldDocs docs, Marks marks, int limit, Asked asked)
            throws IOException {
        ScoreDoc[] shown = Arrays.copyOf(docs.scoreDocs, Math.min(docs.scoreDocs.length, limit));
        List<BytesRef> keys = Arrays.stream(shown).map(doc -> (BytesRef) ((FieldDoc) doc).fields[1]).toList();
        Set<Integer> exact = numbers(searcher, asked.exact(keys), shown.length);
        Set<Integer> sounding = exact.size() == shown.length
                ? exact
                : numbers(searcher, asked.sounding(keys), shown.length);
        List<Opening> hits = new ArrayList<>();
        for (ScoreDoc doc : shown) {
            Opening.Found other = sounding.contains(doc.doc) ? Opening.Found.SOUND : Opening.Found.SLIP;
            hits.add(opening(searcher.storedFields(), doc.doc, marks,
                    exact.contains(doc.doc) ? Opening.Found.WORDS : other));
        }
        return hits;
    }

    private static Set<Integer> numbers(IndexSearcher searcher, Query query, int most) throws IOException {
        Set<Integer> numbers = new HashSet<>();
        if (most > 0) {
            for (ScoreDoc doc : searcher.search(query, most).scoreDocs) {
                numbers.add(doc.doc);
            }
        }
        return numbers;
    }

    private static Opening opening(StoredFields stored, int number, Marks marks, Opening.Found found)
            throws IOException {
        Document document = stored.document(number,
                Set.of(Key.FIELD, FieldNames.TITLE, FieldNames.OWNER, FieldNames.OWNER_NAME));
        return new Opening(Key.of(document.get(Key.FIELD)).id(), marks.name(document.get(FieldNames.TITLE)),
                document.get(FieldNames.OWNER), marks.name(document.get(FieldNames.OWNER_NAME)), found);
    }

    private static List<Opening> near(IndexSearcher searcher, Query query, Marks marks, int most) throws IOException {
        TopDocs docs = searcher.search(query, most, OpeningSorting.RELEVANCE.sort());
        List<Opening> near = new ArrayList<>();
        for (ScoreDoc doc : docs.scoreDocs) {
            near.add(opening(searcher.storedFields(), doc.doc, marks, Opening.Found.NEAR));
        }
        return near;
    }

    private static @Nullable String next(TopFieldDocs docs, OpeningQuestion question) {
        ScoreDoc[] found = docs.scoreDocs;
        return found.length <= question.limit()
                ? null
                : Cursor.after((FieldDoc) found[question.limit() - 1], question.fingerprint());
    }

    /** Adds to the counts of the facets that nothing is asked of those of the others, each as if nothing were asked of it. */
    @SuppressWarnings("unchecked") // what FacetCounts reduces to
    private static Map<OpeningFacet, List<Answer.Count>> counts(IndexSearcher searcher, OpeningQuestion question,
            Asked asked, Object free) throws IOException {
        Map<OpeningFacet, List<Answer.Count>> counts = new EnumMap<>((Map<OpeningFacet, List<Answer.Count>>) free);
        for (OpeningFacet facet : question.filters().keySet()) {
            if (facet != OpeningFacet.FAIR) {
                counts.putAll(searcher.search(asked.without(facet),
                        new FacetCounts<>(OpeningFacet.class, EnumSet.of(facet))));
            }
        }
        counts.put(OpeningFacet.FAIR, fairs(searcher, question, asked));
        counts.replaceAll((facet, values) -> values.stream().filter(count -> facet.offers(count.value())
                || question.filters().getOrDefault(facet, List.of()).contains(count.value())).toList());
        return counts;
    }

    private static List<Answer.Count> fairs(IndexSearcher searcher, OpeningQuestion question, Asked asked)
            throws IOException {
        List<Answer.Count> fairs = new ArrayList<>();
        for (String fair : question.fairs().keySet()) {
            fairs.add(new Answer.Count(fair, searcher.count(asked.at(fair))));
        }
        return fairs.stream().filter(count -> count.records() > 0).sorted(Comparator
                .comparingLong(Answer.Count::records).reversed().thenComparing(Answer.Count::value)).toList();
    }

    private static List<Openings.Reason> reasons(IndexSearcher searcher, OpeningQuestion question, Asked asked)
            throws IOException {
        List<Openings.Reason> reasons = new ArrayList<>();
        for (String word : asked.words()) {
            reasons.add(new Openings.Reason(List.of(word), null, searcher.count(asked.alone(word)),
                    searcher.count(asked.without(word))));
        }
        for (Map.Entry<OpeningFacet, List<String>> filter : question.filters().entrySet()) {
            reasons.add(new Openings.Reason(filter.getValue(), filter.getKey(),
                    searcher.count(asked.alone(filter.getKey())), searcher.count(asked.without(filter.getKey()))));
        }
        return reasons;
    }

    static Optional<Explained> explain(IndexSearcher plain, Dictionary dictionary, OpeningQuestion question,
            String id) throws IOException {
        question.require();
        IndexSearcher searcher = ranking(plain);
        int number = find(searcher, id);
        Asked asked = new Asked(question, dictionary);
        return number < 0 || !searcher.explain(asked.ranked(), number).isMatch()
                ? Optional.empty()
                : Optional.of(asked.explain(searcher, number));
    }

    static List<Opening> moreLikeThis(IndexSearcher plain, Dictionary dictionary, String id, int most)
            throws IOException {
        IndexSearcher searcher = ranking(plain);
        int number = find(searcher, id);
        if (number < 0) {
            return List.of();
        }
        String title = searcher.storedFields().document(number, Set.of(FieldNames.TITLE)).get(FieldNames.TITLE);
        Query like = new BooleanQuery.Builder().add(Asked.anybody(), Occur.FILTER)
                .add(new TitleQueries(Ranking.FULL, dictionary).like(TitleFields.of(title, dictionary)), Occur.MUST)
                .add(key(id), Occur.MUST_NOT).build();
        return near(searcher, like, Marks.generous(title, dictionary), most);
    }

    private static Query key(String id) {
        return new TermQuery(new Term(Key.FIELD, Key.ofNeed(id).toString()));
    }

    /** The document of a position that anybody may see; -1 if there is none. */
    private static int find(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] found = searcher.search(new BooleanQuery.Builder().add(key(id), Occur.FILTER)
                .add(Asked.anybody(), Occur.FILTER).build(), 1).scoreDocs;
        return found.length == 0 ? -1 : found[0].doc;
    }
}
