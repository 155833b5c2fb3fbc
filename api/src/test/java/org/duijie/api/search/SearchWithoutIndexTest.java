package org.duijie.api.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Duijie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The search of an application whose index cannot be opened. */
class SearchWithoutIndexTest {
    private static final String PASSWORD = "lantern-ferry-48";
    private static final String CHEMICAL = "q=%E5%8C%96%E5%B7%A5";
    private static final String NOTICE = "索引正在建立或暂不可用";

    @Test
    void theStoresListsAnswerPeopleAndProgramsAndSaySoUntilTheIndexIsBack(@TempDir Path data) throws IOException {
        Path inTheWay = Files.createFile(data.resolve("index"));
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Duijie.class).run("--server.port=0",
                "--duijie.data=" + data, "--duijie.admin-password=" + PASSWORD)) {
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Caller program = new Caller(port).basic("admin", PASSWORD);
            Caller reader = new Caller(port);
            reader.signIn("admin", PASSWORD);

            JsonNode found = program.get("/api/v1/search?" + CHEMICAL).json();
            String page = reader.get("/search?" + CHEMICAL).body();

            assertThat(found.path("source").asString()).isEqualTo("STORE");
            assertThat(found.path("items").findValues("party")).anyMatch(p -> p.path("name").asString().contains("化工"));
            assertThat(found.path("total").isNumber()).isFalse();
            assertThat(page).contains(NOTICE, "<mark>化工</mark>", "name=\"kind\"").doesNotContain("name=\"region\"");

            Files.delete(inTheWay);

            await().atMost(Duration.ofSeconds(90)).until(
                    () -> program.get("/api/v1/search?" + CHEMICAL).json().path("source").asString().equals("INDEX"));
            assertThat(reader.get("/search?" + CHEMICAL).body()).contains("name=\"region\"").doesNotContain(NOTICE);
        }
    }
}
