package org.duijie.api.routing;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingControllerTest extends Served {

    private static String outcomes(JsonNode route) {
        return String.join(" ", route.path("answers").findValuesAsString("outcome"));
    }

    @Test
    void aRequestIsSentWhereTheBookSaysWithTheRowsThatSaySo() {
        JsonNode route = admin().get("/api/v1/routing?kind=HIRING&chain=LEADER&site=PARK&urgency=PRESSING").json();

        assertThat(outcomes(route)).isEqualTo("人社局 开发区管委会 3个工作日 责任领导督办");
        assertThat(route.at("/answers/0/rows").asString()).isEqualTo("牵头-2");
        assertThat(route.at("/answers/0/reason").asString()).isEqualTo("招聘用工由人社局牵头");
        assertThat(outcomes(admin().get("/api/v1/routing?kind=SITE&site=PARK").json())).startsWith("开发区管委会");
        assertThat(outcomes(admin().get("/api/v1/routing?kind=SITE&site=DISTRICT").json())).startsWith("自然资源局");
    }

    @Test
    void aRequestOfWhichNothingIsStatedGoesToWhoeverAsks() {
        JsonNode route = admin().get("/api/v1/routing").json();

        assertThat(outcomes(route)).isEqualTo("营商局 不需协办 10个工作日 常规督办");
        assertThat(route.at("/answers/0/verdict").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void whatIsNoKindOfRequestIsRefused() {
        Caller.Answer wrong = admin().get("/api/v1/routing?kind=WEATHER");

        assertThat(wrong.status()).isBetween(400, 499);
        assertThat(admin().post("/api/v1/rulebooks/routing/simulation",
                "{\"need\": \"proj-01\", \"candidate\": \"exp-001\"}").status()).isEqualTo(422);
    }
}
