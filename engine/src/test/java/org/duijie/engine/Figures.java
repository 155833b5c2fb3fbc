package org.duijie.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The report of a measurement, target/bench-NAME.md; it says how busy the machine was at both ends. */
public final class Figures {
    private final StringBuilder report = new StringBuilder();

    /** A report of that title. */
    public Figures(String title) {
        report.append("# ").append(title).append("\n\n");
        load();
    }

    /** Adds a line. */
    public void line(String line) {
        report.append("- ").append(line).append('\n');
    }

    /** Adds a row of a table. */
    public void row(Object... cells) {
        report.append(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** The median, the 99th percentile and the largest of some times. */
    public void times(String what, double[] millis) {
        double[] sorted = DoubleStream.of(millis).sorted().toArray();
        line("%s: p50 %.1f ms, p99 %.1f ms, longest of %,d %.1f ms".formatted(what, sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100], sorted.length, sorted[sorted.length - 1]));
    }

    /** Writes {@code target/bench-name.md}, and prints it. */
    public void write(String name) throws IOException {
        report.append('\n');
        load();
        publish("bench-" + name, report);
    }

    /** Writes {@code target/name.md}, and prints it: the one place where a measurement speaks. */
    public static void publish(String name, CharSequence report) throws IOException {
        Files.writeString(Path.of("target", name + ".md"), report);
        System.out.print(report);
    }

    private void load() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        line("%d cores, load average %.1f".formatted(machine.getAvailableProcessors(), machine.getSystemLoadAverage()));
    }

    /** Since then. */
    public static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** What lives on the heap, in megabytes. */
    public static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
