package org.duijie.api.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.duijie.api.Wiring;
import org.duijie.api.account.Passwords;
import org.duijie.api.account.Registrar;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Archive;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunView;
import org.duijie.index.find.LucenePools;
import org.duijie.rules.compile.DroolsBooks;

/**
 * What the program does on the command line instead of serving: {@code verify <archive>}, {@code export <run> <file>},
 * {@code password <account>}.
 */
public final class Command {

    private static final String USAGE = """
            verify <archive>        computes an archive again and compares byte by byte
            export <run> <file>     writes the archive of a finished run
            password <account>      gives an account a new one-time password
            """;
    private static final int DONE = 0;
    private static final int DIFFERENT = 1;
    private static final int MISUSED = 2;

    private final List<String> words;
    private final PrintStream out;

    private Command(List<String> words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Whether the arguments name a command rather than options of the server. */
    public static boolean named(String... args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /**
     * Runs a command, against the store the server uses if it needs one; the server may be running.
     *
     * @param out tells what came of it
     * @return the exit code: 0 if it is done, 1 if an archive differs or something was refused, 2 for wrong usage
     */
    public static int run(PrintStream out, String... args) {
        return new Command(List.of(args), out).run();
    }

    private int run() {
        try {
            return switch (words.getFirst() + " " + (words.size() - 1)) {
                case "verify 1" -> verify();
                case "export 2" -> inStore(parts -> export(parts.getBean(RunDesk.class)));
                case "password 1" -> inStore(parts -> password(parts.getBean(Accounts.class)));
                default -> {
                    out.print(USAGE);
                    yield MISUSED;
                }
            };
        } catch (Refusal e) {
            e.violations().forEach(v -> out.println(v.place() + " " + v.value() + ": " + v.message().zh() + " / "
                    + v.message().en()));
            return DIFFERENT;
        } catch (IOException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return DIFFERENT;
        }
    }

    /** What is done with the store; opened for nothing else, because opening makes it and brings its tables up to date. */
    private interface Work {
        int with(ConfigurableApplicationContext parts) throws IOException;
    }

    private static int inStore(Work work) throws IOException {
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE).logStartupInfo(false).lazyInitialization(true)
                .properties("logging.level.root=warn").run()) {
            return work.with(parts);
        }
    }

    private int verify() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(words.get(1)))) {
            Archive.Verification verification = Archive.verify(in, new DroolsBooks(), new LucenePools());
            verification.differences().forEach(d -> out.println(d.zh() + "\n" + d.en()));
            out.println(verification.identical()
                    ? "一致 identical: " + verification.lines() + " lines"
                    : "不一致 different");
            return verification.identical() ? DONE : DIFFERENT;
        }
    }

    private int export(RunDesk desk) throws IOException {
        // Found before the file is opened: a mistyped run must not empty the archive of another.
        RunView run = desk.view(words.get(1));
        Path file = Path.of(words.get(2));
        try (OutputStream to = Files.newOutputStream(file)) {
            Archive.write(run, to);
        }
        out.println(file + ": " + Files.size(file) + " bytes");
        return DONE;
    }

    private int password(Accounts accounts) {
        String password = new Registrar(accounts, new Passwords()).resetPassword(words.get(1), Actor.SYSTEM);
        out.println("一次性密码 one-time password   " + password);
        return DONE;
    }
}
