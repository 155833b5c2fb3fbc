package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.index.analysis.Folded;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.ShortText;

/**
 * Titles by what one types to get at them: any of their words on, in characters, pinyin or initials. Each way is one term of
 * the index, so nothing is built beside it and nothing of it grows old.
 */
final class Suggestions {
    private static final String FIELD = "openings.suggest";
    private static final String TITLE = "openings.suggest.title";
    private static final char END = '\n';
    private static final int LONGEST = 20;
    private static final int MOST_WAYS = 12;
    /** Among so many that begin as was typed the most frequent are chosen. */
    private static final int MOST_SEEN = 5_000;

    private Suggestions() {}

    static void add(JobTitle title, Document document) {
        String plain = title.plain();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return;
        }
        document.add(new StringField(TITLE, plain, Field.Store.NO));
        ways(plain, title).stream().limit(MOST_WAYS)
                .forEach(way -> document.add(new StringField(FIELD, way + END + plain, Field.Store.NO)));
    }

    private static Set<String> ways(String plain, JobTitle title) {
        Set<String> ways = new LinkedHashSet<>();
        Folded folded = Folded.of(plain);
        String all = folded.toString();
        ways.add(all);
        Stream.concat(title.words().stream(), title.parts().stream()).mapToInt(word -> all.indexOf(word.text()))
                .filter(from -> from > 0).forEach(from -> ways.add(all.substring(from)));
        ShortText.Spelled spelled = ShortText.of(plain).spelled();
        spelled.full().stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(2)
                .forEach(ways::add);
        spelled.initials().stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(2)
                .forEach(ways::add);
        return ways;
    }

    /** The most frequent titles that begin as was typed, or a word of which does. */
    static List<Suggestion> of(IndexSearcher searcher, String typed, int most) throws IOException {
        String folded = Folded.of(typed.strip()).toString();
        if (folded.isEmpty() || folded.length() > LONGEST || folded.indexOf(END) >= 0) {
            return List.of();
        }
        List<Suggestion> found = beginning(searcher, folded, most);
        return found.isEmpty() ? beginning(searcher, Pinyin.letters(folded), most) : found;
    }

    /** Titles that sound like what was typed. */
    static List<Suggestion> soundingLike(IndexSearcher searcher, String typed, int most) throws IOException {
        String letters = Pinyin.of(typed).getFirst().full();
        return beginning(searcher, letters.substring(0, Math.min(letters.length(), ShortText.MOST_LETTERS)), most);
    }

    private static List<Suggestion> beginning(IndexSearcher searcher, String letters, int most) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), FIELD);
        if (terms == null || letters.isEmpty()) {
            return List.of();
        }
        TermsEnum ways = terms.iterator();
        BytesRef prefix = new BytesRef(letters);
        if (ways.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef at = ways.term(); at != null && seen.size() < MOST_SEEN; at = ways.next()) {
            String way = at.utf8ToString();
            if (!way.startsWith(letters)) {
                break;
            }
            seen.merge(way.substring(way.indexOf(END) + 1), ways.docFreq(), Math::max);
        }
        return living(searcher, seen, most);
    }

    /** What was deleted still has terms for a while; nobody is to see it. */
    private static List<Suggestion> living(IndexSearcher searcher, Map<String, Integer> seen, int most)
            throws IOException {
        List<String> frequent = seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparingInt(e -> e.getKey().length()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        List<Suggestion> living = new ArrayList<>();
        for (String title : frequent) {
            if (living.size() == most) {
                break;
            }
            int positions = searcher.count(new TermQuery(new Term(TITLE, title)));
            if (positions > 0) {
                living.add(new Suggestion(title, positions));
            }
        }
        return living;
    }
}
