package org.duijie.api.fault;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import org.duijie.api.Duijie;

/**
 * What a process of the application runs, on a JVM of the same kind as this one.
 *
 * @param command the command without the application's own arguments
 */
public record Program(List<String> command) {
    /** Compiled once and collected simply: a process lives for seconds. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true");
    private static final String JAVA_HOME = System.getProperty("java.home");

    /**
     * The classes under test, without the tests, all loaded and linked beforehand by a start that takes note of them: every
     * other start costs half of what it did, and all tests together start dozens. Whoever asks first waits for it.
     */
    static Program underTest() {
        return UnderTest.PROGRAM;
    }

    /** Holds the program back until somebody asks for it. */
    private static final class UnderTest {
        static final Program PROGRAM = linkedAhead();

        private static Program linkedAhead() {
            try {
                Path folder = Files.createTempDirectory("duijie-program");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
                return Program.linkedAhead(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Program linkedAhead(Path folder) {
        List<String> jars = places().map(place -> Files.isDirectory(place) ? packed(place, folder) : place)
                .map(Path::toString).toList();
        Path cache = folder.resolve("classes.aot");
        AppProcess.launch(onClassPath(jars.stream(), "-XX:AOTCacheOutput=" + cache), folder.resolve("data"),
                folder.resolve("training.out"), "--server.port=0").awaitReady().stop();
        return onClassPath(jars.stream(), "-XX:AOTCache=" + cache);
    }

    /** A jar that can be run, with options of the JVM. */
    public static Program jar(Path jar, String... options) {
        return new Program(Stream.of(Stream.of(java()), Stream.of(options), Stream.of("-jar", jar.toString()))
                .flatMap(part -> part).toList());
    }

    /** A script of the shell that finds its JVM by itself; it finds this one. */
    public static Program script(Path script) {
        return new Program(List.of("env", "JAVA_HOME=" + JAVA_HOME, script.toString()));
    }

    private static Program onClassPath(Stream<String> places, String... options) {
        List<String> command = new ArrayList<>(SHORT_LIVED);
        command.addFirst(java());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", places.collect(Collectors.joining(File.pathSeparator)), Duijie.class.getName()));
        return new Program(command);
    }

    private static String java() {
        return Path.of(JAVA_HOME, "bin", "java").toString();
    }

    private static Stream<Path> places() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes") && !place.endsWith("-tests.jar")).map(Path::of);
    }

    /** Classes are taken note of only if they come from a jar. */
    private static Path packed(Path classes, Path folder) {
        Path jar = folder.resolve(classes.toString().replaceAll("\\W+", "-") + ".jar");
        int failed = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create",
                "--no-compress",
                "--file", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("No jar could be made of " + classes);
        }
        return jar;
    }

    /** The command that runs it with arguments. */
    List<String> with(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }
}
