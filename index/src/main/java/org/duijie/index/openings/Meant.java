package org.duijie.index.openings;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;

import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;
import org.duijie.index.analysis.Dictionary;

/** What may have been meant by something typed that finds nothing by itself. */
final class Meant {
    private static final int MOST = 3;
    private static final int FEW = 2;

    private Meant() {}

    /** What was typed with a piece of it changed so that something is found, the likeliest first; at most {@value #MOST}. */
    static List<String> instead(IndexSearcher searcher, Dictionary dictionary, OpeningQuestion question, Kept kept)
            throws IOException {
        Set<String> instead = new LinkedHashSet<>();
        for (String piece : question.words().strip().split("\\s+", MOST + 1)) {
            if (!piece.isEmpty()
                    && !finds(searcher, dictionary, new OpeningQuestion(piece, Map.of(), question.sorting(),
                            question.today(), null, 1), kept)) {
                for (String other : others(searcher, piece)) {
                    String changed = question.words().replace(piece, other);
                    if (instead.size() < MOST && finds(searcher, dictionary, question.with(changed), kept)) {
                        instead.add(changed);
                    }
                }
            }
        }
        return List.copyOf(instead);
    }

    private static boolean finds(IndexSearcher searcher, Dictionary dictionary, OpeningQuestion question, Kept kept)
            throws IOException {
        return searcher
                .count(new Asked(question, dictionary, kept.wording(question.words(), dictionary)).exactly()) > 0;
    }

    private static Set<String> others(IndexSearcher searcher, String piece) throws IOException {
        Set<String> others = new LinkedHashSet<>();
        Suggestions.soundingLike(searcher, piece, MOST).forEach(title -> others.add(title.text()));
        for (Vocabulary<? extends Term> vocabulary : List.of(Skill.all(), Occupation.all(), Major.all())) {
            vocabulary.nearest(piece, FEW).forEach(term -> others.add(term.name()));
        }
        others.remove(piece);
        return others;
    }
}
