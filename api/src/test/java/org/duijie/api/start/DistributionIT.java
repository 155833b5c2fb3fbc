package org.duijie.api.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.api.fault.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive that a clerk unpacks and double-clicks. */
class DistributionIT {
    private static final Pattern LABEL_CALLED = Pattern.compile("(?:call|goto) :?(\\w+)");
    private static final Pattern PAGE_KNOWN_BY = Pattern.compile("%sign-in .*\\| find \"([^\"]+)\"");
    private static final Pattern TEXT_SHOWN = Pattern.compile("(?:type|cat) (texts[\\\\/][\\w-]+\\.txt)");

    @TempDir
    private static Path parent;
    private static Distribution distribution;
    @RegisterExtension
    private final Processes processes = new Processes();

    @BeforeAll
    static void unpackWhereAClerkMight() throws IOException {
        distribution = Distribution.unpack(parent.resolve("对接 软件 (新)"));
    }

    @Test
    void startsByItsScriptTheFirstTimeAndQuicklyFromThenOn() throws IOException, InterruptedException {
        Path data = distribution.file("data");
        processes.of(Program.script(distribution.file("start.sh")));

        AppProcess first = processes.start(data);
        assertThat(first.admin().get("/api/v1/sessions").status()).isEqualTo(200);
        String page = first.stranger().get("/sign-in").body();
        first.stop();
        AppProcess second = processes.start(data);
        second.stop();
        ProcessBuilder doctor = script("doctor");
        doctor.environment().put("DUIJIE_DATA", data.toString());
        String command = said(doctor, 0);

        assertThat(first.output()).contains("第一次启动", "First start").doesNotContain("[warning]", "WARNING");
        assertThat(second.output()).contains("Starting AOT-processed")
                .doesNotContain("第一次启动", "[warning]", "WARNING");
        assertThat(PAGE_KNOWN_BY.matcher(distribution.text("start.cmd")).results().map(known -> known.group(1)))
                .isNotEmpty().allMatch(page::contains);
        assertThat(command).contains("没有需要处理的问题", "nothing has to be done");
        assertThat(distribution.file("duijie.aot")).isNotEmptyFile();
        assertThat(distribution.file("training")).doesNotExist();
        assertThat(data.resolve("duijie.db")).exists();
    }

    @Test
    void saysWhatIsMissingWhenTheOnlyJavaIsTooOld() throws IOException, InterruptedException {
        Path old = Files.createDirectories(parent.resolve("old java"));
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\necho UnsupportedClassVersionError\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder script = script();
        script.environment().put("JAVA_HOME", "");
        script.environment().merge("PATH", old + ":", (path, before) -> before + path);

        assertThat(said(script, 1)).contains("请安装 JDK 25", "Please install a JDK 25");
    }

    private static ProcessBuilder script(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addFirst(distribution.file("start.sh").toString());
        ProcessBuilder script = new ProcessBuilder(command).redirectErrorStream(true);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return script;
    }

    private static String said(ProcessBuilder script, int code) throws IOException, InterruptedException {
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    @Test
    void hasAScriptThatWindowsCanRead() throws IOException {
        String script = distribution.text("start.cmd");

        assertThat(script).matches("(?:[\\x20-\\x7e]*\\r\\n)+");
        assertThat(LABEL_CALLED.matcher(script).results().map(found -> "\r\n:" + found.group(1) + "\r\n")).isNotEmpty()
                .allMatch(script::contains);
        assertThat(script).contains("chcp 65001", "cd /d \"%~dp0\"", "-jar duijie.jar");
    }

    @Test
    void hasAllThatItsScriptsNameForWindowsNotepadToo() throws IOException {
        List<String> shown = TEXT_SHOWN.matcher(distribution.text("start.cmd") + distribution.text("start.sh"))
                .results().map(found -> found.group(1).replace('\\', '/')).distinct().toList();

        assertThat(shown).isNotEmpty().isSubsetOf(distribution.names());
        assertThat(distribution.names()).contains("README.txt", "start.cmd", "start.sh");
        for (String name : shown) {
            assertThat(distribution.text(name)).matches("(?:[^\\r\\n]*\\r\\n)+").containsPattern("\\p{IsHan}")
                    .containsPattern("[A-Z][a-z]+ ");
        }
    }

    @Test
    void hasEveryLibraryOfTheJar() throws IOException {
        try (JarFile jar = new JarFile(distribution.file("duijie.jar").toFile())) {
            String[] libraries = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" ");

            assertThat(libraries).hasSizeGreaterThan(100).isSubsetOf(distribution.names());
        }
    }
}
