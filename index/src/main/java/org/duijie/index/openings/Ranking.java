package org.duijie.index.openings;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much each way in which two titles can be alike counts. All are factors of a BM25 score, 0 for none.
 *
 * @param units of a common character
 * @param words of a common word
 * @param parts of a common word within another
 * @param alike of another word for the same or for something near, beside the word itself
 * @param heads of a common head, or one of the same family
 * @param occupations of an occupation that both name
 * @param groups of a group of the classification in which occupations of both stand
 * @param spellings of a common beginning in pinyin
 * @param telling whether what tells little, such as 高级 or 人员, counts less
 */
record Ranking(float units, float words, float parts, float alike, float heads, float occupations,
        float groups, float spellings, boolean telling) {

    /** In titles nothing is said twice, so that how often counts little; longer ones say more beside what is common. */
    static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.9f);
    /** As searches rank. */
    static final Ranking FULL = new Ranking(0.3f, 0.8f, 0.4f, 1, 0.6f, 0.5f, 0.3f, 1, true);
}
