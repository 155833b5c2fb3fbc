package org.duijie.api.simulation;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class NearMissControllerTest extends Served {

    @BeforeEach
    void theIndexHoldsTheDemonstration() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode index = admin().get("/api/v1/index").json();
            return index.path("lag").asLong() == 0 && index.path("documents").asLong() > 0;
        });
    }

    @Test
    void tellsWhatANeedOnRecordWouldGainMostFirst() {
        JsonNode told = admin().get("/api/v1/needs/pos-01/near-misses").json();

        List<Integer> gained = told.path("items").valueStream().map(item -> item.path("gained").asInt()).toList();
        assertThat(gained).isNotEmpty().allMatch(more -> more > 0)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(told.at("/book/name").asString()).isEqualTo("employment");
        assertThat(told.path("following").asBoolean()).isTrue();
        assertThat(told.at("/items/0/words").asString()).isNotBlank();
    }

    @Test
    void tellsWhatGraduatesAndExpertsWouldGain() {
        assertThat(admin().get("/api/v1/parties/grad-01/near-misses").json().at("/book/name").asString())
                .isEqualTo("employment");
        assertThat(admin().get("/api/v1/parties/exp-001/near-misses").json().at("/book/name").asString())
                .isEqualTo("expertise");
    }

    @Test
    void namesAmongThoseGainedNobodyWhoSuitsAsItIs() {
        List<String> suiting = suiting("pos-01");

        assertThat(admin().get("/api/v1/needs/pos-01/near-misses").json().path("items").valueStream()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("first").valueStream().map(one -> one.path("id").asString()))
                        .isNotEmpty().doesNotContainAnyElementsOf(suiting));
    }

    private List<String> suiting(String need) {
        return admin().get("/api/v1/needs/" + need + "/fits?most=200").json().path("items").valueStream()
                .filter(item -> item.path("eligible").asBoolean()).map(item -> item.at("/candidate/id").asString())
                .toList();
    }

    @Test
    void masksNamesOfPersonsUnlessStaffAsk() {
        JsonNode masked = admin().get("/api/v1/needs/pos-01/near-misses").json().at("/items/0/first/0/name");
        JsonNode full = admin().get("/api/v1/needs/pos-01/near-misses?unmask=true").json()
                .at("/items/0/first/0/name");

        assertThat(masked.asString()).endsWith("＊");
        assertThat(full.asString()).doesNotContain("＊");
        assertThat(someone("APPROVER").get("/api/v1/needs/pos-01/near-misses?unmask=true").status()).isEqualTo(403);
    }

    @Test
    void refusesWhatItCannotTellOf() {
        assertThat(admin().get("/api/v1/needs/nothing/near-misses").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/parties/nobody/near-misses").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/parties/ent-01/near-misses").status()).isEqualTo(409);
        assertThat(stranger().get("/api/v1/needs/pos-01/near-misses").status()).isEqualTo(401);
    }

    @Test
    void showsThePagesToReaders() {
        Caller reader = signedIn("near-reader", "APPROVER");

        assertThat(reader.get("/needs/pos-01").body()).contains("/needs/pos-01/near-misses");
        assertThat(reader.get("/needs/pos-01/near-misses").body()).contains("差一点", "多 ", "＊");
        assertThat(reader.get("/parties/grad-01").body()).contains("/parties/grad-01/near-misses");
        assertThat(reader.get("/parties/grad-01/near-misses").body()).contains("差一点");
        assertThat(reader.get("/parties/ent-01").body()).doesNotContain("near-misses");
        assertThat(reader.get("/needs/nothing/near-misses").status()).isEqualTo(404);
    }
}
