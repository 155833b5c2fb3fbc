package org.duijie.api.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The processes of a test, as a field with {@code @RegisterExtension}: whatever it started is dead when a test is over, and
 * what the last ones printed is shown if it failed. Thread safe.
 */
public final class Processes implements AfterEachCallback, AfterAllCallback {
    private static final int SHOWN = 2;

    private final List<AppProcess> all = new CopyOnWriteArrayList<>();
    private final boolean shared;
    private volatile @Nullable Program program;

    /** Processes of each test. */
    public Processes() {
        this(false);
    }

    /** Processes that all tests of a class share, as a static field. */
    public static Processes forAllTests() {
        return new Processes(true);
    }

    private Processes(boolean shared) {
        this.shared = shared;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> all.forEach(AppProcess::kill9)));
    }

    /** Lets all further processes be of that program instead of the classes under test. */
    public Processes of(Program other) {
        program = other;
        return this;
    }

    /**
     * Starts the server on a data folder, at a port of its own, and waits until it serves.
     *
     * @param arguments options such as {@code --spring.profiles.active=postgres}; they come after the port
     */
    public AppProcess start(Path data, String... arguments) {
        return launch(data, arguments).awaitReady();
    }

    /** Begins to start the server on a data folder. */
    public AppProcess launch(Path data, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--server.port=0";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return begin(data, all);
    }

    /** Begins a command of the application, such as {@code verify}, on a data folder. */
    public AppProcess command(Path data, String... words) {
        return begin(data, words);
    }

    private AppProcess begin(Path data, String... words) {
        Program chosen = program;
        try {
            AppProcess process = AppProcess.launch(chosen == null ? Program.underTest() : chosen, data,
                    Files.createTempFile("duijie-process", ".out"),
                    words);
            all.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            all.stream().skip(Math.max(0, all.size() - SHOWN))
                    .forEach(process -> System.err.println("--- the application ---\n" + process.output()));
        }
        if (!shared) {
            end();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        end();
    }

    private void end() {
        all.forEach(AppProcess::kill9);
        all.forEach(AppProcess::forget);
        all.clear();
    }
}
