package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Sounds;
import org.duijie.index.analysis.Word;
import org.duijie.index.search.Typed;
import org.duijie.index.search.WordQueries;

/**
 * What somebody typed, read by a dictionary. Immutable.
 *
 * @param title what was typed, as if it were a title
 * @param clauses the words that have to stand somewhere
 * @param traits what titles may have in common with it; none if there are no words
 */
record Wording(JobTitle title, List<Clause> clauses, List<Trait> traits) {
    private static final float ANOTHER_WORD = 0.8f;
    private static final Pattern SLIPPERY = Pattern.compile("[a-z]{4,}");

    Wording {
        clauses = List.copyOf(clauses);
        traits = List.copyOf(traits);
    }

    /**
     * A word as it is looked for.
     *
     * @param latin whether it is of letters and digits alone
     * @param exact what has it, in this or another word for it
     * @param named what of that has it in its title
     * @param beside what of that has it elsewhere
     * @param slip what may have been meant; matches nothing if nothing may
     */
    record Clause(String text, boolean latin, Query exact, Query named, Query beside, Query slip) {
        Query either() {
            return new BooleanQuery.Builder().add(exact, Occur.SHOULD).add(slip, Occur.SHOULD).build();
        }
    }

    static Wording of(String words, Dictionary dictionary) {
        List<Clause> clauses = clauses(words, dictionary);
        TitleFields title = TitleFields.of(words, dictionary);
        return new Wording(title.title(), clauses,
                clauses.isEmpty() ? List.of() : new TitleQueries(Ranking.FULL, dictionary).traits(title));
    }

    private static List<Clause> clauses(String text, Dictionary dictionary) {
        Typed typed = Typed.of(text, dictionary);
        List<Typed.Asked> telling = typed.words().stream().filter(word -> tells(word.text(), dictionary.jobWords()))
                .toList();
        List<Clause> clauses = new ArrayList<>();
        for (Typed.Asked word : telling.isEmpty() ? typed.words() : telling) {
            clauses.add(clause(word, dictionary));
        }
        if (clauses.isEmpty() && !typed.pieces().isEmpty()) {
            Query nothing = new MatchNoDocsQuery("no word");
            clauses.add(new Clause(String.join(" ", typed.pieces()), false, nothing, nothing, nothing, nothing));
        }
        return clauses;
    }

    private static boolean tells(String word, JobWords known) {
        return !known.isLevel(word) && !known.isNoise(word);
    }

    private static Clause clause(Typed.Asked word, Dictionary dictionary) {
        WordQueries queries = new WordQueries(false);
        List<String> others = dictionary.jobWords().alike(word.text()).stream().filter(JobWords.Alike::same)
                .map(JobWords.Alike::text).toList();
        return new Clause(word.text(), word.latin(),
                either(queries.of(word), WordQueries.any(others), others),
                either(queries.inName(word), WordQueries.anyInName(others), others),
                either(queries.beside(word), WordQueries.anyBeside(others), others), slip(word));
    }

    private static Query either(Query itself, Query another, List<String> others) {
        return others.isEmpty() ? itself : WordQueries.best(List.of(itself, new BoostQuery(another, ANOTHER_WORD)));
    }

    private static Query slip(Typed.Asked word) {
        if (word.latin()) {
            return SLIPPERY.matcher(word.text()).matches()
                    ? WordQueries.slip(word.text(), FieldNames.WORDS, FieldNames.PARTS)
                    : new MatchNoDocsQuery("too short for a slip");
        }
        List<Word> units = ShortText.of(word.text()).units();
        List<Word> heard = Sounds.of(units);
        MultiPhraseQuery.Builder sounds = new MultiPhraseQuery.Builder();
        for (Word unit : units) {
            Term[] alike = heard.stream().filter(sound -> sound.from() == unit.from())
                    .map(sound -> new Term(FieldNames.SOUNDS, sound.text())).toArray(Term[]::new);
            if (alike.length == 0 || units.size() < 2) {
                return new MatchNoDocsQuery("nothing sounds alike");
            }
            sounds.add(alike, unit.from());
        }
        return sounds.build();
    }
}
