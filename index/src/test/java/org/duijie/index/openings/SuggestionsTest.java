package org.duijie.index.openings;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.need.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTest {
    private final Board board = new Board();

    @AfterEach
    void close() {
        board.close();
    }

    private Board town() {
        return board.put("急聘会计（双休）", "会计", "会计助理", "化工工艺员", "高薪诚聘 Java开发", "24口交换机安装员", ".NET程序员", "C++开发");
    }

    @ParameterizedTest
    @CsvSource({"会, 会计", "会计, 会计", "kuai, 会计", "kj, 会计", "化, 化工工艺员", "huagong, 化工工艺员", "hggy, 化工工艺员",
            "工艺, 化工工艺员", "jav, Java开发", "开发, C++开发", "24口, 24口交换机安装员", "ＪＡＶＡ, Java开发", ".net, .NET程序员",
            "c++, C++开发"})
    void offersTitlesThatBeginAsWasTyped(String typed, String title) {
        assertThat(town().suggest(typed)).extracting(Suggestion::text).first().isEqualTo(title);
    }

    @Test
    void offersWhatMostPositionsHaveFirstAndNothingThatAdvertises() {
        assertThat(town().suggest("会计")).containsExactly(new Suggestion("会计", 2), new Suggestion("会计助理", 1));
    }

    @Test
    void offersNothingOfWhatIsNotPublishedOrIsGone() {
        board.position("电工", "", "\"headcount\": 1", Standing.PENDING).position("焊工", "", "\"headcount\": 1")
                .remove("p2");

        assertThat(board.suggest("电")).isEmpty();
        assertThat(board.suggest("焊")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\n", "😀", "\uD800", "zzz", "这是一段很长很长很长很长很长很长很长很长很长很长的话"})
    void anythingTypedIsAnswered(String typed) {
        assertThat(town().suggest(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"快记, 会计", "pythn, Python", "化工工以员, 化工工艺员"})
    void saysWhatMayHaveBeenMeant(String typed, String meant) {
        town().put("Python");

        assertThat(board.answer(Board.ask(typed)).instead()).contains(meant);
    }

    @Test
    void doesNotDoubtWhatWasFound() {
        assertThat(town().answer(Board.ask("会计")).instead()).isEqualTo(List.of());
    }
}
