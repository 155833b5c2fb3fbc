package org.duijie.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what the README tells a script to do, to the letter. */
class ReadmeTest extends Served {

    private static final String HEADING = "## Drive it by script";

    @TempDir
    private Path folder;

    @Test
    @EnabledIf("hasShellAndCurl")
    void leadsAScriptFromSignInToResult() throws IOException, InterruptedException {
        String script = block().replaceFirst("(?m)^S=.*$",
                "S=" + address() + "/api/v1; U=admin:" + PASSWORD);
        Path output = folder.resolve("output.txt");

        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output.toFile()).start();

        assertThat(shell.waitFor()).as(() -> read(output)).isZero();
        assertThat(read(output)).contains("demo-graduates", "\"findings\"", "\"slots\"").doesNotContain("problem:");
        assertThat(folder.resolve("run.archive")).content().startsWith("duijie-archive");
        assertThat(Files.size(folder.resolve("result.xlsx"))).isPositive();
    }

    private static String block() throws IOException {
        String readme = Files.readString(Path.of("").toAbsolutePath().resolveSibling("README.md"));
        String[] parts = readme.substring(readme.indexOf(HEADING)).split("```", 3);
        return parts[1];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    static boolean hasShellAndCurl() {
        return Stream.of("bash", "curl").allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }
}
