package org.duijie.api.fit;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FitControllerTest extends Served {

    @BeforeEach
    void theIndexHoldsTheDemonstration() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode index = admin().get("/api/v1/index").json();
            return index.path("lag").asLong() == 0 && index.path("documents").asLong() > 0;
        });
    }

    @Test
    void tellsWhoSuitsAPositionWithFindingsThatAddUp() {
        JsonNode fits = admin().get("/api/v1/needs/pos-01/fits?most=200").json();

        assertThat(fits.path("items")).isNotEmpty();
        assertThat(fits.path("suiting").asInt() + fits.path("lacking").asInt()).isEqualTo(fits.path("items").size());
        assertThat(fits.path("following").asBoolean()).isTrue();
        assertThat(fits.path("items").valueStream()).allSatisfy(item -> {
            int points = item.path("findings").valueStream().mapToInt(f -> f.path("needPoints").asInt()).sum()
                    + item.path("adjustments").valueStream().mapToInt(a -> a.path("needPoints").asInt()).sum();
            assertThat(item.path("needPoints").asInt()).isEqualTo(points);
            assertThat(item.at("/need/id").asString()).isEqualTo("pos-01");
        });
    }

    @Test
    void agreesWithWhatARunFindsOfThePair() {
        String run = "/api/v1/runs/" + finishedRun("demo-graduates");
        JsonNode first = admin().get("/api/v1/needs/pos-01/fits?most=200").json().at("/items/0");

        JsonNode why = admin().get(run + "/why?need=pos-01&candidate=" + first.at("/candidate/id").asString()).json();

        assertThat(first.path("needPoints")).isEqualTo(why.path("needPoints"));
    }

    @Test
    void tellsWhatSuitsAGraduateAndAnExpert() {
        JsonNode graduate = admin().get("/api/v1/parties/grad-01/fits").json();
        JsonNode expert = admin().get("/api/v1/parties/exp-001/fits").json();

        assertThat(graduate.at("/book/name").asString()).isEqualTo("employment");
        assertThat(expert.at("/book/name").asString()).isEqualTo("expertise");
        assertThat(graduate.path("items").valueStream())
                .allMatch(item -> item.at("/candidate/id").asString().equals("grad-01"));
    }

    @Test
    void masksNamesOfPersonsUnlessStaffAskAndIsKeptOnRecord() {
        JsonNode masked = admin().get("/api/v1/needs/pos-01/fits").json().at("/items/0/candidate/name");
        JsonNode full = admin().get("/api/v1/needs/pos-01/fits?unmask=true").json().at("/items/0/candidate/name");

        assertThat(masked.asString()).endsWith("＊");
        assertThat(full.asString()).doesNotContain("＊");
        assertThat(someone("APPROVER").get("/api/v1/needs/pos-01/fits?unmask=true").status()).isEqualTo(403);
    }

    @Test
    void refusesWhatItCannotTellOf() {
        assertThat(admin().get("/api/v1/needs/nothing/fits").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/parties/nobody/fits").status()).isEqualTo(404);
        assertThat(admin().get("/api/v1/needs/pos-01/fits?most=0").status()).isEqualTo(422);
        assertThat(admin().get("/api/v1/needs/pos-01/fits?most=201").status()).isEqualTo(422);
        assertThat(admin().get("/api/v1/needs/pos-01/fits?most=many").status()).isEqualTo(400);
        assertThat(admin().get("/api/v1/parties/ent-01/fits").status()).isEqualTo(409);
        assertThat(stranger().get("/api/v1/needs/pos-01/fits").status()).isEqualTo(401);
    }

    @Test
    void showsThePagesToReaders() {
        Caller reader = signedIn("fit-reader", "APPROVER");

        assertThat(reader.get("/needs/pos-01").body()).contains("/needs/pos-01/fits");
        assertThat(reader.get("/needs/pos-01/fits").body()).contains("谁适合", "逐项评判", "＊");
        assertThat(reader.get("/parties/grad-01").body()).contains("/parties/grad-01/fits");
        assertThat(reader.get("/parties/grad-01/fits").body()).contains("适合什么");
        assertThat(reader.get("/needs/nothing/fits").status()).isEqualTo(404);
    }
}
