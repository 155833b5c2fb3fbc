package org.duijie.api.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

import org.duijie.api.Wiring;
import org.duijie.api.account.Passwords;
import org.duijie.api.account.Registrar;
import org.duijie.api.upkeep.Checkup;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.Backups;
import org.duijie.engine.backup.Header;
import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.run.Archive;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunView;
import org.duijie.engine.store.Outage;
import org.duijie.engine.store.Restore;
import org.duijie.engine.store.Restored;
import org.duijie.engine.store.Store;
import org.duijie.index.find.LucenePools;
import org.duijie.index.profiles.Sources;
import org.duijie.rules.compile.DroolsBooks;

/**
 * What the program does on the command line instead of serving: {@code verify <archive>}, {@code export <run> <file>},
 * {@code password <account>}, {@code backup <file>}, {@code restore <file>},
 * {@code doctor}.
 */
public final class Command {

    private static final String USAGE = """
            verify <archive>        computes an archive again and compares byte by byte
            export <run> <file>     writes the archive of a finished run
            password <account>      gives an account a new one-time password
            backup <file>           writes the whole store into one file; the server may be running
            restore <file>          makes a store of a backup; the server must be stopped
            restore <file> --replace   the same, in place of the store there is
            doctor                  looks over store and index; 1 if something has to be done
            doctor --repair         the same, and makes anew what is derived
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
     * @return the exit code: 0 if it is done, 1 if an archive differs or something was refused or cannot be done now, 2 for
     *     wrong usage
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
                case "backup 1" -> inStore(parts -> backup(parts.getBean(Backups.class)));
                case "restore 1" -> inStore(parts -> restore(parts.getBean(Restore.class), false));
                case "restore 2" -> words.getLast().equals("--replace")
                        ? inStore(parts -> restore(parts.getBean(Restore.class), true))
                        : misused();
                case "doctor 0" -> inStore(parts -> doctor(parts, false));
                case "doctor 1" -> words.getLast().equals("--repair")
                        ? inStore(parts -> doctor(parts, true))
                        : misused();
                default -> misused();
            };
        } catch (Refusal e) {
            e.violations().forEach(v -> out.println(v.place() + " " + v.value() + ": " + v.message().zh() + " / "
                    + v.message().en()));
            return DIFFERENT;
        } catch (IOException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return DIFFERENT;
        } catch (RuntimeException e) {
            Unavailable outage = Outage.behind(e);
            if (outage == null) {
                throw e;
            }
            out.println(outage.why().text().zh() + " / " + outage.why().text().en());
            return DIFFERENT;
        }
    }

    private int misused() {
        out.print(USAGE);
        return MISUSED;
    }

    /** What is done with the store; opened for nothing else, because opening makes it and brings its tables up to date. */
    private interface Work {
        int with(ConfigurableApplicationContext parts) throws IOException;
    }

    private static int inStore(Work work) throws IOException {
        // What the build prepared is the whole server.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
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

    private int backup(Backups backups) throws IOException {
        Path file = Path.of(words.get(1));
        Header written = backups.write(file, Actor.SYSTEM);
        out.println(file + ": " + written.rows() + " rows, " + Files.size(file) + " bytes");
        return DONE;
    }

    private int restore(Restore restore, boolean replace) throws IOException {
        Restored restored = restore.from(Path.of(words.get(1)), replace, Actor.SYSTEM);
        out.println("已恢复 restored: " + restored.backup().at() + ", " + restored.backup().rows() + " rows");
        restored.backup().tables().forEach(table -> out.println("  " + table.name() + " " + table.rows()));
        if (restored.kept() != null) {
            out.println("被取代的数据保存在 what was given up is kept in: " + restored.kept());
        }
        if (restored.interrupted() > 0) {
            out.println("备份时未完成的测算，可重新启动 runs that were under way, to be started again: " + restored.interrupted());
        }
        out.println(restored.firstBroken() == 0
                ? "审计记录完整 the audit chain is whole"
                : "审计记录自此条起不完整，备份前已如此 the audit chain was broken before the backup, from entry "
                        + restored.firstBroken());
        return DONE;
    }

    private int doctor(ConfigurableApplicationContext parts, boolean repair) {
        Store store = parts.getBean(Store.class);
        Checkup checkup = Checkup.onDisk(store.doctor(),
                Path.of(parts.getEnvironment().getRequiredProperty("duijie.data")),
                parts.getBean(Sources.class));
        List<Symptom> found = repair ? checkup.repair(Actor.SYSTEM) : checkup.examine();
        found.forEach(symptom -> out.println((symptom.repaired()
                ? "已修复 repaired"
                : symptom.gravity().label().zh() + " " + symptom.gravity().label().en()) + "  " + symptom.place() + "  "
                + symptom.what().zh() + " / " + symptom.what().en()));
        boolean well = found.stream().noneMatch(Symptom::open);
        out.println(well ? "没有需要处理的问题 nothing has to be done" : "有需要处理的问题 something has to be done");
        return well ? DONE : DIFFERENT;
    }
}
