package org.duijie.api.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.core.ConditionTimeoutException;

import org.duijie.api.Caller;

import static org.awaitility.Awaitility.await;

/**
 * The application in a process of its own, as it would be started by hand. {@link Processes} makes them and sees to their
 * end. Thread safe.
 */
public final class AppProcess {
    /** Password of the account {@code admin}, which the first start opens with all roles. */
    public static final String PASSWORD = "lantern-ferry-48";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int SHOWN = 20_000;
    private static final Pattern GREETING = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final Path output;
    private final long began = System.nanoTime();
    private volatile int port;

    private AppProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Begins to start the application; {@link #awaitReady} tells when it serves. */
    static AppProcess launch(Program program, Path data, Path output, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(program.with(arguments)).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("DUIJIE_DATA", data.toString());
        builder.environment().put("DUIJIE_ADMIN_PASSWORD", PASSWORD);
        try {
            return new AppProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the application takes requests and its first account is open.
     *
     * @return this
     * @throws IllegalStateException if it ends or does not come up in five minutes
     */
    public AppProcess awaitReady() {
        try {
            await().atMost(LONGEST_START).pollDelay(Duration.ZERO).pollInterval(LOOK)
                    .until(() -> !process.isAlive() || ready());
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException("The application does not come up:\n" + output(), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("The application ended with " + process.exitValue() + ":\n" + output());
        }
        return this;
    }

    private boolean ready() {
        Matcher greeting = GREETING.matcher(output());
        if (!greeting.find()) {
            return false;
        }
        port = Integer.parseInt(greeting.group(1));
        try {
            return stranger().get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** How long ago it was started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Where it serves; known once it is ready. */
    public int port() {
        return port;
    }

    /** Somebody who has not signed in. */
    public Caller stranger() {
        return new Caller(port);
    }

    /** The account {@code admin} with Basic credentials. */
    public Caller admin() {
        return stranger().basic("admin", PASSWORD);
    }

    /** Whether it has not ended. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does: at once, whatever it is doing. */
    public void kill9() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end as a service manager does, and waits until it has. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Waits for its end; returns the exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last of what it has printed. */
    public String output() {
        try {
            String all = Files.readString(output, StandardCharsets.UTF_8);
            return all.substring(Math.max(0, all.length() - SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what it has printed. */
    void forget() {
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
