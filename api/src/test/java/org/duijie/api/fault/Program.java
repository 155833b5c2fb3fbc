package org.duijie.api.fault;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process of the application runs: a JVM of the same kind on the same classes.
 *
 * @param classPath where its classes are
 * @param options options of the JVM
 */
record Program(String classPath, List<String> options) {
    /** Compiled once and collected simply: a process lives for seconds. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true");

    /** The class path of this test without the tests. */
    static Program underTest() {
        return new Program(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes") && !place.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator)), SHORT_LIVED);
    }

    /**
     * The same with all classes loaded and linked beforehand, by a start that takes note of them: every other start costs
     * half of what it did, which pays from about ten on.
     *
     * @param folder where what is known of the classes is kept; to stay as long as processes are started
     */
    Program linkedAhead(Path folder) {
        String jars = Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of)
                .map(place -> Files.isDirectory(place) ? jar(place, folder) : place).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path cache = folder.resolve("classes.aot");
        AppProcess.launch(new Program(jars, more("-XX:AOTCacheOutput=" + cache)), folder.resolve("data"),
                folder.resolve("training.out"), "--server.port=0").awaitReady().stop();
        return new Program(jars, more("-XX:AOTCache=" + cache));
    }

    private List<String> more(String option) {
        return Stream.concat(options.stream(), Stream.of(option)).toList();
    }

    /** Classes are taken note of only if they come from a jar. */
    private static Path jar(Path classes, Path folder) {
        Path jar = folder.resolve(classes.toString().replaceAll("\\W+", "-") + ".jar");
        int failed = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create",
                "--no-compress",
                "--file", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("No jar could be made of " + classes);
        }
        return jar;
    }

    /** The command that runs it. */
    List<String> command(String main, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }
}
