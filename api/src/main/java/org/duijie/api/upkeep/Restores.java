package org.duijie.api.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.NewFile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.store.HeldFolder;
import org.duijie.engine.store.Restore;
import org.duijie.engine.store.Restored;
import org.duijie.engine.text.Text;

/**
 * Restores from the web: a backup is handed in and looked over while the server serves, and restored on a second word, for
 * which the server stops and starts again. The last one handed in waits. Thread safe.
 */
@Component
final class Restores {
    private static final Logger LOG = LoggerFactory.getLogger(Restores.class);
    private static final Text KIND = Text.of("待恢复的备份", "backup that waits to be restored");

    private final Restore restore;
    private final Restart restart;
    private final Path folder;
    private final @Nullable Outcome last;
    private @Nullable Waiting waiting;

    /**
     * A backup that was found whole and waits for the word.
     *
     * @param id of the restore
     * @param holds what it holds
     */
    record Waiting(String id, Header holds) {}

    /**
     * What came of a restore for which the server was stopped.
     *
     * @param restored null if there was none, and everything is as it was
     * @param refused why there was none
     */
    record Outcome(@Nullable Restored restored, @Nullable Text refused) {
        static Outcome refused(Text why) {
            return new Outcome(null, why);
        }
    }

    /** @param held says that what lies in the folder was left by a process that is gone */
    Restores(Restore restore, Restart restart, ObjectProvider<Outcome> last, HeldFolder held,
            @Value("${duijie.data}") Path data) throws IOException {
        this.restore = restore;
        this.restart = restart;
        this.last = last.getIfAvailable();
        this.folder = data.resolve("restores");
        FileSystemUtils.deleteRecursively(folder);
        restore.clear();
    }

    /**
     * Takes a backup in, in place of one that waits.
     *
     * @throws Refusal INVALID if it is none, is damaged, cut off or from a newer version
     * @throws Unavailable if there is no room for it
     */
    Waiting take(InputStream backup) throws IOException {
        Files.createDirectories(folder);
        String id = UUID.randomUUID().toString();
        Path file = file(id);
        try (NewFile taken = NewFile.at(file)) {
            try (var out = taken.out()) {
                backup.transferTo(out);
                out.flush();
                taken.keep();
            } catch (IOException e) {
                if (taken.full()) {
                    throw new Unavailable(Unavailable.Why.FULL, e);
                }
                throw e;
            }
        }
        try {
            return put(new Waiting(id, restore.look(file)));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private synchronized Waiting put(Waiting next) throws IOException {
        if (waiting != null) {
            Files.deleteIfExists(file(waiting.id()));
        }
        waiting = next;
        return next;
    }

    /**
     * The backup that waits.
     *
     * @throws Refusal NOT_FOUND if it is not this one
     */
    synchronized Waiting get(String id) {
        if (waiting == null || !waiting.id().equals(id)) {
            throw Refusal.notFound(KIND, id);
        }
        return waiting;
    }

    /**
     * Restores the backup that waits; the server stops for that and comes back by itself. Returns at once.
     *
     * @throws Refusal NOT_FOUND if it is not this one, or is being restored already
     */
    synchronized void begin(String id, Actor actor) {
        Path file = file(get(id).id());
        waiting = null;
        LOG.info("{} restores a backup; the server stops for that and starts again", actor.account());
        restart.around(() -> restore(file, actor));
    }

    private Outcome restore(Path file, Actor actor) {
        try {
            return new Outcome(restore.from(file, true, actor), null);
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.violations().getFirst().message());
        } catch (Unavailable outage) {
            return Outcome.refused(outage.why().text());
        } catch (IOException | RuntimeException e) {
            LOG.error("A backup could not be restored; everything is as it was", e);
            return Outcome.refused(Text.of("恢复没有成功，原因见服务日志", "it did not succeed; the log of the server says why"));
        }
    }

    /** What came of the restore this server was stopped for; empty if it was started otherwise. */
    Optional<Outcome> last() {
        return Optional.ofNullable(last);
    }

    private Path file(String id) {
        return folder.resolve(id + ".backup");
    }
}
