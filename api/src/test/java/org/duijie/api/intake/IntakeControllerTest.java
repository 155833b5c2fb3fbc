package org.duijie.api.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller.Answer;
import org.duijie.api.Served;
import org.duijie.engine.json.Json;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeControllerTest extends Served {

    @Test
    void readsMajorsAsAPositionWouldHoldThem() {
        JsonNode read = read("majors", "本科：化工与制药类（0813）；研究生：化学工程与技术（0817）").json();

        assertThat(read.path("named").valueStream().map(JsonNode::stringValue)).contains("0813", "Y0817");
        assertThat(read.path("any").booleanValue()).isFalse();
        assertThat(read.path("items").get(0).path("span").path("words").stringValue()).startsWith("化工与制药类");
    }

    @Test
    void readsAPastedParagraphIntoPositions() {
        JsonNode position = read("positions", "急需精细化工工艺工程师2名，硕士，化工类，年薪15-20万，五险一金，朝阳市龙城区").json().get(0);

        assertThat(position.path("title").path("value").stringValue()).isEqualTo("精细化工工艺工程师");
        assertThat(position.path("headcount").path("least").intValue()).isEqualTo(2);
        assertThat(position.path("education").path("least").stringValue()).isEqualTo("MASTER");
        assertThat(position.path("majors").path("named").valueStream().map(JsonNode::stringValue)).contains("0813");
        assertThat(position.path("pay").path("fromYuanPerMonth").intValue()).isEqualTo(12_500);
        assertThat(position.path("regions").get(0).path("terms").get(0).stringValue()).isEqualTo("211303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"majors", "education", "degree", "pay", "headcount", "experience", "regions", "conditions",
            "skills", "positions"})
    void answersWhateverTheTextAndRefusesWhatIsNone(String what) {
        assertThat(read(what, "").response().statusCode()).isEqualTo(200);
        assertThat(read(what, "\uFFFF\u0001（（；；、和与及本科：").response().statusCode()).isEqualTo(200);
        assertThat(read(what, "化工、".repeat(50_000)).response().statusCode()).isIn(200, 413);
        assertThat(admin().post("/api/v1/intake/" + what, "{\"words\":1}").response().statusCode()).isEqualTo(422);
    }

    private Answer read(String what, String text) {
        return admin().post("/api/v1/intake/" + what,
                Json.mapper().createObjectNode().put("text", text).toString());
    }
}
