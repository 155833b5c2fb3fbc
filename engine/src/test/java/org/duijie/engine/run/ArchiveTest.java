package org.duijie.engine.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {
    private final ToyBook books = new ToyBook();
    private final Seeds seeds = Seeds.fresh();

    private byte[] archive(Plans plans) throws IOException {
        Frozen frozen = plans.freeze(books).frozen();
        Frozen here = new Frozen(frozen.session(), frozen.owners(), frozen.terms(), frozen.profiles(), frozen.book(),
                Vocabularies.version());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive.write(RunView.of(here, Pipeline.run(here, Judge.of(here, books), new Monitor()), books), out);
        return out.toByteArray();
    }

    @Test
    void anArchiveComputedAgainIsTheSameToTheByte() throws IOException {
        for (int trial = 0; trial < 100; trial++) {
            byte[] archive = archive(Plans.random(seeds.trial(trial)));

            Archive.Verification verification = Archive.verify(new ByteArrayInputStream(archive), books);

            assertThat(verification.differences()).as(seeds.of(trial)).isEmpty();
            assertThat(verification.identical()).as(seeds.of(trial)).isTrue();
        }
    }

    @Test
    void theSameSessionInAnyOrderAndOnAnyLocaleGivesTheSameBytes() throws IOException {
        Plans plans = Plans.random(seeds.trial(1));
        byte[] archive = archive(plans);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[]{Locale.CHINA, Locale.forLanguageTag("tr-TR"),
                    Locale.forLanguageTag("ar-SA-u-nu-arab")}) {
                Locale.setDefault(locale);
                assertThat(archive(plans.shuffled(seeds.seed()))).as(seeds.of(1)).isEqualTo(archive);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aChangedResultIsFoundOutByLine() throws IOException {
        String archive = new String(archive(Plans.random(seeds.trial(2))), StandardCharsets.UTF_8);
        String forged = archive.replaceFirst("\"reason\":\"[A-Z_]+\"", "\"reason\":\"FORGED\"")
                .replaceFirst("\"needPoints\":", "\"needPoints\":1");

        Archive.Verification verification = Archive
                .verify(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)), books);

        assertThat(verification.identical()).as(seeds.of(2)).isFalse();
        assertThat(verification.differences().getFirst().zh()).contains("行不同");
    }

    @Test
    void whatIsNoArchiveIsRefusedWithItsLine() {
        assertThatThrownBy(
                () -> Archive.verify(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)), books))
                .isInstanceOf(Refusal.class).hasMessageContaining("line 1");
        assertThatThrownBy(() -> Archive.verify(new ByteArrayInputStream(
                "duijie-archive\t1\nvocabulary\t\"x\"\nnonsense".getBytes(StandardCharsets.UTF_8)), books))
                .isInstanceOf(Refusal.class).hasMessageContaining("line 3");
    }
}
