package org.duijie.index.openings;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTermsTest {
    @Test
    void eachTitleCountsOnceHoweverManyPositionsHaveIt() {
        try (Board board = new Board().put("电工", "焊工", "电工")) {
            board.read(searcher -> {
                LeafReader segment = searcher.getLeafContexts().getFirst().reader();
                TitleTerms titles = TitleTerms.read(segment);
                TitleTerms.Holders holders = titles.with(new Term(FieldNames.UNITS, "电"), segment);

                assertThat(titles.size()).isEqualTo(2);
                assertThat(titles.titleOf(0)).isEqualTo(titles.titleOf(2)).isNotEqualTo(titles.titleOf(1));
                assertThat(holders.titles()).containsExactly(titles.titleOf(0));
                assertThat(holders.documents()).isEqualTo(2);
                return titles;
            });
        }
    }

    @Test
    void whatNoTitleHasIsNotKeptHoweverMuchOfItIsTyped() {
        try (Board board = new Board().put("电工")) {
            board.read(searcher -> {
                LeafReader segment = searcher.getLeafContexts().getFirst().reader();
                TitleTerms titles = TitleTerms.read(segment);
                for (int i = 0; i < 1_000; i++) {
                    assertThat(titles.with(new Term(FieldNames.WORDS, "typed" + i), segment).titles()).isEmpty();
                }
                titles.with(new Term(FieldNames.UNITS, "电"), segment);

                assertThat(titles.known()).isEqualTo(1);
                return titles;
            });
        }
    }
}
