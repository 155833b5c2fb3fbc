package org.duijie.engine.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.sheet.grid.Grid;
import org.duijie.engine.sheet.grid.GridReader;
import org.duijie.engine.text.Text;

/**
 * Where lists are handed in, checked, looked at and carried out. Work goes on in threads of its own, two lists at a time;
 * the last {@value #KEPT} imports are kept in memory, and only by the node they were sent to. Thread safe.
 */
public final class ImportDesk implements AutoCloseable {
    /** How many imports are kept; older ones are forgotten, and their lists have to be sent again. */
    public static final int KEPT = 8;
    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = GridReader.MOST_BYTES;

    private static final System.Logger LOG = System.getLogger(ImportDesk.class.getName());
    private static final int AT_WORK = 2;
    private static final Text ELSEWHERE = Text.of("这次导入不在这个节点上：由另一个节点保管，或已随重启消失；请重新上传清单",
            "is not kept by this node: another one keeps it, or it went with a restart; send the list again");

    private final Parties parties;
    private final Needs needs;
    private final Mappings mappings;
    private final MajorText majors;
    private final String mark;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working = new Semaphore(AT_WORK, true);
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

    /**
     * A desk over these records.
     *
     * @param majors how requirements of majors are read
     * @param node the name of this process among others on the same records; its imports bear its first eight letters
     */
    public ImportDesk(Parties parties, Needs needs, Mappings mappings, MajorText majors, String node) {
        this.parties = parties;
        this.needs = needs;
        this.mappings = mappings;
        this.majors = majors;
        this.mark = "-" + node.substring(0, 8);
    }

    /**
     * Starts to read and check a list.
     *
     * @param fileName what the file is called, for people
     * @param chosen what the sender says of headings: heading to key of a column, empty for left out; usually nothing
     * @param atOnce how it is carried out as soon as it is checked; null to wait for {@link #commit}
     * @return the import, CHECKING
     * @throws Refusal INVALID if the file is too large or a key is no column of the template, CONFLICT while too many
     *     imports go on
     */
    public ImportJob start(ListKind kind, String fileName, byte[] file, Map<String, String> chosen,
            @Nullable ImportOptions atOnce, Actor actor) {
        if (file.length > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "", Text.of("文件超过 %d MB；请拆成几个文件".formatted(MOST_BYTES >> 20),
                    "The file is larger than %d MB; divide it".formatted(MOST_BYTES >> 20)));
        }
        chosen.values().stream().filter(key -> !key.isEmpty() && Template.of(kind).find(key).isEmpty()).findFirst()
                .ifPresent(key -> {
                    throw Refusal.of(Refusal.Kind.INVALID, "mapping", key,
                            Text.of("模板没有这一列", "is no column of the template"));
                });
        ImportJob job = new ImportJob("i" + numbers.incrementAndGet() + mark, kind, fileName, file, chosen, actor);
        keep(job);
        threads.execute(() -> {
            work(job, ImportState.PLANNED, () -> check(job));
            if (atOnce != null && claim(job)) {
                write(job, atOnce, actor);
            }
        });
        return job;
    }

    private void keep(ImportJob job) {
        synchronized (jobs) {
            var oldest = jobs.values().iterator();
            while (jobs.size() >= KEPT && oldest.hasNext()) {
                if (oldest.next().progress().state().atRest()) {
                    oldest.remove();
                }
            }
            if (jobs.size() >= KEPT) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "file", "",
                        Text.of("正在进行的导入太多，请稍后再试", "Too many imports are going on; try again later"));
            }
            jobs.put(job.id(), job);
        }
    }

    private void check(ImportJob job) {
        Grid grid = GridReader.read(job.file());
        job.monitor().report(ImportStage.CHECK, 0, 1);
        job.planned(new Planner(job.kind(), parties, needs, majors, job.chosen()).plan(grid, mappings,
                job.monitor()));
    }

    /** Carries work out in its turn and notes how it ended. */
    private void work(ImportJob job, ImportState then, Runnable work) {
        ImportState end = ImportState.FAILED;
        try {
            working.acquire();
            try {
                work.run();
                end = then;
            } finally {
                working.release();
            }
        } catch (Refusal refusal) {
            job.refused(refusal.violations());
            end = ImportState.REFUSED;
        } catch (CancellationException | InterruptedException e) {
            end = ImportState.CANCELLED;
        } catch (Unavailable outage) {
            LOG.log(System.Logger.Level.WARNING, "Import {0} failed: {1}", job.id(), outage.getMessage());
            job.refused(List.of(new Violation("file", "", outage.why().text())));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Import " + job.id() + " failed", e);
            job.refused(List.of(
                    new Violation("file", "", Text.of("导入时出错，请联系管理员", "The import failed; ask the administrator"))));
        } finally {
            job.monitor().state(end);
        }
    }

    /**
     * Starts to write what a plan says, at most 500 records a transaction. Headings that were chosen are remembered.
     *
     * @return the import, WRITING
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is PLANNED
     */
    public ImportJob commit(String id, ImportOptions options, Actor actor) {
        ImportJob job = get(id);
        if (!claim(job)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "import", id,
                    Text.of("这次导入不能执行（" + job.progress().state().label().zh() + "）",
                            "This import cannot be carried out (" + job.progress().state().label().en() + ")"));
        }
        threads.execute(() -> write(job, options, actor));
        return job;
    }

    /** Takes a plan to be carried out, once; false if there is none, or somebody cancelled or took it before. */
    private static boolean claim(ImportJob job) {
        synchronized (job) {
            boolean planned = job.progress().state() == ImportState.PLANNED;
            if (planned) {
                job.monitor().state(ImportState.WRITING);
            }
            return planned;
        }
    }

    private void write(ImportJob job, ImportOptions options, Actor actor) {
        work(job, ImportState.DONE, () -> {
            ImportPlan plan = Objects.requireNonNull(job.plan());
            remember(job, plan, actor);
            new PlanWriter(parties, needs).write(plan, options, job, actor);
        });
    }

    private void remember(ImportJob job, ImportPlan plan, Actor actor) {
        if (!job.chosen().isEmpty()) {
            plan.mappings()
                    .forEach(mapping -> mappings.save(plan.kind(), mapping.signature(), mapping.choices(), actor));
        }
    }

    /**
     * Checks a list once more, with something else said of its headings.
     *
     * @param chosen heading to key of a column, empty for left out
     * @return another import of the same file, CHECKING
     * @throws Refusal as {@link #start}, and NOT_FOUND if the import is not kept
     */
    public ImportJob again(String id, Map<String, String> chosen, Actor actor) {
        ImportJob job = get(id);
        return start(job.kind(), job.fileName(), job.file(), chosen, null, actor);
    }

    /**
     * Asks an import to stop; it does so before its next rows. What is planned is forgotten, what is written stays.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT if it has ended
     */
    public void cancel(String id) {
        ImportJob job = get(id);
        synchronized (job) {
            ImportState state = job.progress().state();
            if (state.atRest() && state != ImportState.PLANNED) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "import", id, Text.of("已经结束，不能再取消（" + state.label().zh() + "）",
                        "has ended and cannot be cancelled any more (" + state.label().en() + ")"));
            }
            job.monitor().cancel();
            if (state == ImportState.PLANNED) {
                job.monitor().state(ImportState.CANCELLED);
            }
        }
    }

    /** The import with that id, if it is still kept. */
    public Optional<ImportJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /**
     * As {@link #find}.
     *
     * @throws Refusal NOT_FOUND if it is not kept, or by another node
     */
    public ImportJob get(String id) {
        return find(id).orElseThrow(() -> id.endsWith(mark)
                ? Refusal.notFound(Text.of("导入", "import"), id)
                : Refusal.of(Refusal.Kind.NOT_FOUND, "import", id, ELSEWHERE));
    }

    /** The imports that are kept, newest first. */
    public List<ImportJob> list() {
        synchronized (jobs) {
            return List.copyOf(jobs.values()).reversed();
        }
    }

    /** Stops what goes on and waits for it. */
    @Override
    public void close() {
        list().forEach(job -> job.monitor().cancel());
        threads.close();
    }
}
