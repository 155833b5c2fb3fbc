package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.search.Cursor;
import org.duijie.index.search.Marks;
import org.duijie.index.search.Matched;

/** Finds positions that anybody may see. Thread safe. */
public final class OpeningSearch {
    private static final int FEW = 10;

    private final Profiles profiles;
    private final Kept kept = new Kept();

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
        return profiles.read((searcher, dictionary) -> answer(searcher, dictionary, question, kept));
    }

    /** Why a position stands where it does in the answer to a question; empty if it is not found. */
    public Optional<Explained> explain(OpeningQuestion question, String id) {
        return profiles.read((searcher, dictionary) -> explain(searcher, dictionary, question, id, kept));
    }

    /**
     * Positions most like a position, without itself; none if nobody may see that one.
     *
     * @param most 1 to {@value org.duijie.index.search.Question#MOST}
     */
    public List<Opening> moreLikeThis(String id, int most) {
        return profiles.read((searcher, dictionary) -> moreLikeThis(searcher, dictionary, id, most, kept));
    }

    /**
     * Titles to choose from for somebody who types, in characters, pinyin or initials: those of most positions first.
     *
     * @param most 1 to {@value org.duijie.index.search.Question#MOST}
     */
    public List<Suggestion> suggest(String typed, int most) {
        return profiles.read((searcher, dictionary) -> kept.suggestions(searcher, typed, most));
    }

    static Openings answer(IndexSearcher plain, Dictionary dictionary, OpeningQuestion question,
            Kept kept) throws IOException {
        question.require();
        IndexReader index = plain.getIndexReader();
        IndexReader.CacheHelper state = index.getReaderCacheHelper();
        IndexReader.CacheKey now = state == null ? null : state.getKey();
        Kept.Answered before = kept.answered(dictionary, question);
        if (before != null && before.holds(now, question)) {
            return before.openings();
        }
        Statistics statistics = kept.statistics(index, dictionary, question);
        Sort sort = question.sorting().sort();
        FieldDoc after = Cursor.read(question.after(), question.fingerprint(), sort);
        Asked asked = new Asked(question, dictionary, kept.wording(question.words(), dictionary));
        // One more than asked for tells whether there is a next answer.
        Shares shares = Shares.of(index, asked, sort, question.limit() + 1, after, statistics, kept,
                before == null ? null : before.sharesFor(question, statistics));
        Openings openings = openings(new RankingSearcher(index, index, statistics), dictionary, question, asked, shares,
                kept);
        kept.keep(dictionary, question, new Kept.Answered(now, question.fairs(), openings, statistics, shares));
        return openings;
    }

    private static Openings openings(IndexSearcher searcher, Dictionary dictionary, OpeningQuestion question,
            Asked asked, Shares shares, Kept kept) throws IOException {
        long total = shares.total();
        Marks marks = Marks.generous(question.words(), dictionary);
        List<Shares.Hit> first = shares.first(searcher.getIndexReader(), question.sorting().sort(),
                question.limit() + 1);
        List<Opening> hits = hits(first, question.limit(), marks);
        boolean meant = question.after() == null && hits.stream().noneMatch(hit -> hit.found() == Opening.Found.WORDS);
        return new Openings(hits, total, shares.counts(searcher, question, kept), next(first, question),
                total > 0 ? List.of() : reasons(searcher, question, asked),
                meant ? Meant.instead(searcher, dictionary, question, kept) : List.of(),
                total > 0 || asked.words().isEmpty() ? List.of() : near(searcher, asked.near(), marks, FEW));
    }

    /** The beginning of the answer to a question, without counts and what else helps a visitor on. */
    static DictionaryPreview.Found first(IndexSearcher plain, Dictionary dictionary, OpeningQuestion question,
            Kept kept) throws IOException {
        IndexReader index = plain.getIndexReader();
        Sort sort = question.sorting().sort();
        Shares shares = Shares.of(index, new Asked(question, dictionary), sort, question.limit(), null,
                kept.statistics(index, dictionary), kept, null);
        return new DictionaryPreview.Found(shares.total(), hits(shares.first(index, sort, question.limit()),
                question.limit(), Marks.generous(question.words(), dictionary)));
    }

    private static List<Opening> hits(List<Shares.Hit> first, int limit, Marks marks) throws IOException {
        List<Opening> hits = new ArrayList<>();
        for (Shares.Hit hit : first.subList(0, Math.min(first.size(), limit))) {
            Share.Place place = hit.place();
            hits.add(place.shown(() -> opening(hit.segment(), place.document().doc, marks, place.found())));
        }
        return hits;
    }

    private static Opening opening(LeafReaderContext segment, int document, Marks marks, Opening.Found found)
            throws IOException {
        boolean heard = found != Opening.Found.WORDS;
        return new Opening(Key.of(text(segment.reader(), Key.FIELD, document)).id(),
                marks.name(title(segment.reader(), document), heard),
                text(segment.reader(), FieldNames.OWNER, document),
                marks.name(text(segment.reader(), FieldNames.OWNER_NAME, document), heard), found);
    }

    private static String title(LeafReader segment, int document) throws IOException {
        return OpeningFields.title(text(segment, FieldNames.LIKE, document));
    }

    private static String text(LeafReader segment, String field, int document) throws IOException {
        SortedDocValues texts = DocValues.getSorted(segment, field);
        if (!texts.advanceExact(document)) {
            throw new IllegalStateException("Every position has " + field);
        }
        return texts.lookupOrd(texts.ordValue()).utf8ToString();
    }

    private static List<Opening> near(IndexSearcher searcher, Query query, Marks marks, int most) throws IOException {
        TopDocs docs = searcher.search(query, most, OpeningSorting.RELEVANCE.sort());
        List<Opening> near = new ArrayList<>();
        for (ScoreDoc doc : docs.scoreDocs) {
            LeafReaderContext segment = Matched.segment(searcher, doc.doc);
            near.add(opening(segment, doc.doc - segment.docBase, marks, Opening.Found.NEAR));
        }
        return near;
    }

    private static @Nullable String next(List<Shares.Hit> found, OpeningQuestion question) {
        return found.size() <= question.limit()
                ? null
                : Cursor.after(found.get(question.limit() - 1), question.fingerprint());
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
            String id, Kept kept) throws IOException {
        question.require();
        IndexReader index = plain.getIndexReader();
        IndexSearcher searcher = new RankingSearcher(index, index, kept.statistics(index, dictionary, question));
        int number = find(searcher, id);
        Asked asked = new Asked(question, dictionary);
        return number < 0 || !searcher.explain(asked.ranked(), number).isMatch()
                ? Optional.empty()
                : Optional.of(asked.explain(searcher, number));
    }

    static List<Opening> moreLikeThis(IndexSearcher plain, Dictionary dictionary, String id, int most, Kept kept)
            throws IOException {
        IndexReader index = plain.getIndexReader();
        IndexSearcher searcher = new RankingSearcher(index, index, kept.statistics(index, dictionary));
        int number = find(searcher, id);
        if (number < 0) {
            return List.of();
        }
        LeafReaderContext segment = Matched.segment(searcher, number);
        String title = title(segment.reader(), number - segment.docBase);
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
