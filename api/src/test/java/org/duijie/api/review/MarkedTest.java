package org.duijie.api.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.duijie.api.review.Marked.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTest {

    @Test
    void marksEveryOccurrenceAndJoinsThoseThatRunIntoEachOther() {
        assertThat(Marked.of("限男性，限男性优先", List.of("限男性", "男性优先"))).containsExactly(new Piece("限男性", true),
                new Piece("，", false), new Piece("限男性优先", true));
    }

    @Test
    void leavesATextWithoutTheWordsWhole() {
        assertThat(Marked.of("专业不限", List.of("限男性"))).containsExactly(new Piece("专业不限", false));
        assertThat(Marked.of("", List.of("限男性"))).isEmpty();
    }
}
