package org.duijie.index.openings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.Query;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.JobTitle;
import org.duijie.index.analysis.JobWords;
import org.duijie.index.analysis.Word;
import org.duijie.index.search.WordQueries;

/** How like titles are to a title. Whatever is common adds up; nothing of it has to be there. */
final class TitleQueries {
    /** What a word of the same family counts beside the head itself. */
    private static final float FAMILY = 0.4f;
    private static final float WITHIN = 0.5f;
    /** What a common spelling counts, about as much as a common word. */
    private static final float SPELLED = 5;

    private final Ranking ranking;
    private final JobWords known;

    TitleQueries(Ranking ranking, Dictionary dictionary) {
        this.ranking = ranking;
        this.known = dictionary.jobWords();
    }

    /** Titles that have anything in common with this one, the more the better. */
    Query like(TitleFields typed) {
        return Trait.any(traits(typed));
    }

    /** All that titles may have in common with this one; what of it a title has adds up. */
    List<Trait> traits(TitleFields typed) {
        JobTitle title = typed.title();
        List<Trait> common = new ArrayList<>();
        weights(title, title.units(), this::telling)
                .forEach((unit, tells) -> add(common, FieldNames.UNITS, unit, ranking.units() * tells));
        words(common, title, title.words(), ranking.words());
        words(common, title, title.parts(), ranking.parts());
        heads(common, title);
        if (ranking.spellings() > 0) {
            title.words().stream().filter(Word::latin).forEach(word -> common
                    .add(new Trait.Spelled(WordQueries.spelled(word.text()), ranking.spellings() * SPELLED)));
        }
        Map<String, Float> groups = new LinkedHashMap<>();
        typed.occupations().forEach((occupation, likely) -> {
            float weight = likely.floatValue();
            add(common, FieldNames.OCCUPATIONS, occupation.code(), ranking.occupations() * weight);
            groups.merge(TitleFields.group(occupation), weight, Math::max);
        });
        groups.forEach((group, weight) -> add(common, FieldNames.GROUPS, group, ranking.groups() * weight));
        return common;
    }

    private void words(List<Trait> common, JobTitle title, List<Word> words, float weight) {
        weights(title, words, this::telling).forEach((word, tells) -> {
            Map<String, Float> all = new LinkedHashMap<>(Map.of(word, 1f));
            if (ranking.alike() > 0) {
                known.alike(word).forEach(other -> all.put(other.text(), other.weight() * ranking.alike()));
            }
            if (weight * tells > 0) {
                common.add(new Trait.Most(List.of(new Trait.Any(FieldNames.WORDS, all, weight * tells),
                        new Trait.Any(FieldNames.PARTS, all, WITHIN * weight * tells))));
            }
        });
    }

    private void heads(List<Trait> common, JobTitle title) {
        weights(title, title.heads(), (of, word) -> 1).forEach((head, one) -> {
            Map<String, Float> all = new LinkedHashMap<>();
            JobWords.Head of = known.head(head);
            float weight = of == null ? 0 : ranking.heads() * (ranking.telling() ? of.tells() : 1);
            if (of != null && weight > 0) {
                of.family().forEach(other -> all.put(other, FAMILY));
                known.alike(head).stream().filter(JobWords.Alike::same)
                        .forEach(other -> all.put(other.text(), other.weight()));
                all.put(head, 1f);
                common.add(new Trait.Any(FieldNames.HEADS, all, weight));
            }
        });
    }

    private float telling(JobTitle title, Word word) {
        return ranking.telling() ? title.tells(word) : 1;
    }

    private interface Telling {
        float of(JobTitle title, Word word);
    }

    /** Each text once, with what its most telling place tells. */
    private static Map<String, Float> weights(JobTitle title, List<Word> words, Telling telling) {
        Map<String, Float> weights = new LinkedHashMap<>();
        words.forEach(word -> weights.merge(word.text(), telling.of(title, word), Math::max));
        return weights;
    }

    private static void add(List<Trait> common, String field, String term, float weight) {
        if (weight > 0) {
            common.add(new Trait.Any(field, Map.of(term, 1f), weight));
        }
    }
}
