package org.duijie.engine.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.Seeds;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.find.Pools;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {
    private static final Set<String> INPUTS = Set.of("session", "shortlist", "sheet", "owner", "terms", "profile");
    private final ToyBook books = new ToyBook();
    private final Pools pools = new BruteForcePools();
    private final Seeds seeds = Seeds.fresh();

    private byte[] archive(Plans plans) throws IOException {
        return archive(plans, null);
    }

    private byte[] archive(Plans plans, @Nullable Integer shortlist) throws IOException {
        Frozen frozen = plans.freeze(books, shortlist).frozen();
        Frozen here = new Frozen(frozen.session(), frozen.owners(), frozen.terms(), frozen.profiles(), frozen.book(),
                Vocabularies.version(), frozen.shortlist());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive.write(RunView.of(here, Pipeline.run(here, Judge.of(here, books), pools, new Monitor()), books, pools),
                out);
        return out.toByteArray();
    }

    @Test
    void anArchiveComputedAgainIsTheSameToTheByte() throws IOException {
        for (int trial = 0; trial < 100; trial++) {
            Plans plans = Plans.random(seeds.trial(trial));
            if (!SessionCheck.obstacles(plans.session()).isEmpty()) {
                continue; // nobody is left to run it for
            }
            byte[] archive = archive(plans, trial % 2 == 0 ? null : 1);

            Archive.Verification verification = Archive.verify(new ByteArrayInputStream(archive), books, pools);

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
        String archive = new String(archive(Plans.runnable(seeds.trial(2))), StandardCharsets.UTF_8);
        String forged = archive.replaceFirst("\"reason\":\"[A-Z_]+\"", "\"reason\":\"FORGED\"")
                .replaceFirst("\"needPoints\":", "\"needPoints\":1");

        Archive.Verification verification = Archive
                .verify(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)), books, pools);

        assertThat(verification.identical()).as(seeds.of(2)).isFalse();
        assertThat(verification.differences().getFirst().zh()).contains("行不同");
    }

    @Test
    void aRunOfMoreThanAMillionPairsIsToldNeedByNeedAndStillFoundOut() throws IOException {
        Plans fair = CityFair.of(seeds.seed(), 1_001, 1_000, 10);
        String archive = new String(archive(fair), StandardCharsets.UTF_8);
        long meetings = archive.lines().filter(line -> line.startsWith("meeting\t")).count();
        List<JsonNode> told = archive.lines().filter(line -> line.startsWith("nonmatches\t"))
                .map(line -> Json.parse(line.substring(line.indexOf('\t') + 1))).toList();

        assertThat(archive).doesNotContain("\nnonmatch\t");
        assertThat(told).hasSize(1_000);
        assertThat(told.stream().mapToLong(one -> one.path("count").asLong()).sum() + meetings).isEqualTo(1_001_000);
        assertThat(verify(archive).identical()).as(seeds.of(0)).isTrue();
        assertThat(verify(archive.replaceFirst("\"sha256\":\"[0-9a-f]{4}", "\"sha256\":\"beef")).differences())
                .as(seeds.of(0)).hasSize(1);
    }

    private Archive.Verification verify(String archive) throws IOException {
        return Archive.verify(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)), books, pools);
    }

    @Test
    void whatIsNoArchiveIsRefusedWithItsLine() {
        assertThatThrownBy(
                () -> Archive.verify(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)), books, pools))
                .isInstanceOf(Refusal.class).hasMessageContaining("line 1");
        assertThatThrownBy(() -> Archive.verify(new ByteArrayInputStream(
                "duijie-archive\t1\nvocabulary\t\"x\"\nnonsense".getBytes(StandardCharsets.UTF_8)), books, pools))
                .isInstanceOf(Refusal.class).hasMessageContaining("line 3");
    }

    @Test
    void anArchiveWithAnyLineMissingOrDamagedIsRefusedOrFoundOutAndNeverBreaksAnything() throws IOException {
        List<String> lines = new String(archive(Plans.random(seeds.trial(3))), StandardCharsets.UTF_8).lines().toList();
        RandomGenerator random = seeds.trial(4);
        for (int trial = 0; trial < 300; trial++) {
            List<String> damaged = new ArrayList<>(lines);
            int at = random.nextInt(damaged.size());
            String line = damaged.remove(at);
            boolean changed = random.nextBoolean();
            if (changed) {
                int cut = random.nextInt(line.length());
                damaged.add(at, line.substring(0, cut) + random.nextInt(100) + line.substring(cut + 1));
            }
            boolean accepted = accepted(String.join("\n", damaged) + "\n");
            // A changed input may lead to the same result: then it is a sound archive of another session.
            boolean another = changed && INPUTS.contains(line.substring(0, line.indexOf('\t')));
            assertThat(accepted && !another && !damaged.equals(lines)).as("line %s, %s", at + 1, seeds.of(4)).isFalse();
        }
    }

    @Test
    void aShortlistOfNoLegalLengthIsRefusedWithItsLine() throws IOException {
        String archive = new String(archive(Plans.random(seeds.trial(5)), 3), StandardCharsets.UTF_8);

        for (String length : List.of("0", "-1", "10001", "1.5", "\"3\"", "null")) {
            assertThatThrownBy(() -> Archive.verify(new ByteArrayInputStream(
                    archive.replace("shortlist\t3", "shortlist\t" + length).getBytes(StandardCharsets.UTF_8)), books,
                    pools)).as(length).isInstanceOf(Refusal.class).hasMessageContaining("line ");
        }
    }

    private boolean accepted(String archive) throws IOException {
        try {
            return Archive.verify(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)), books, pools)
                    .identical();
        } catch (Refusal refused) {
            return false;
        }
    }
}
