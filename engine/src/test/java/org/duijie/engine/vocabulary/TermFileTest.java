package org.duijie.engine.vocabulary;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TermFileTest {

    @Test
    void isRefusedWithTheLineThatHasNoParent() {
        var file = file("0\tA\t甲", "2\tA11\t丙");

        assertThatThrownBy(() -> file.terms(TermFileTest::noTerm)).isInstanceOf(IllegalStateException.class)
                .hasMessage("broken.tsv: the term of depth 2 in \"2\tA11\t丙\" has no parent");
    }

    @Test
    void isRefusedWithTheLineThatLacksAColumn() {
        var file = file("0\tA");

        assertThatThrownBy(() -> file.terms(TermFileTest::noTerm))
                .hasMessage("broken.tsv: \"0\tA\" has 2 columns, not 3 to 5");
    }

    @Test
    void isMissedByName() {
        assertThatThrownBy(() -> TermFile.read("nothing.tsv")).hasMessageContaining("nothing.tsv is missing");
    }

    private static Industry noTerm(Node.Entry<Industry> entry) {
        return Industry.of("A");
    }

    private static TermFile file(String... lines) {
        return new TermFile(new Table("broken.tsv", "none", "", List.of(lines)));
    }
}
