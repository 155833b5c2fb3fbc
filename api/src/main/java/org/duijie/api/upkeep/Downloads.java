package org.duijie.api.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.Backups;
import org.duijie.engine.backup.Header;
import org.duijie.engine.store.HeldFolder;

/**
 * Backups to take away. Each is made whole in the data folder first, so that whatever fails is told as a problem and not as
 * half a file, and the store is read no longer than it must, however slow the line. Thread safe.
 */
@Component
final class Downloads {
    private static final MediaType GZIP = MediaType.parseMediaType("application/gzip");

    private final Backups backups;
    private final Clock clock;
    private final Path folder;
    private final AtomicLong number = new AtomicLong();

    /** @param held says that what lies in the folder was left by a process that is gone */
    Downloads(Backups backups, Clock clock, HeldFolder held, @Value("${duijie.data}") Path data) throws IOException {
        this.backups = backups;
        this.clock = clock;
        this.folder = data.resolve("downloads");
        FileSystemUtils.deleteRecursively(folder);
    }

    /** A backup of now; its file is gone when it has been sent. */
    ResponseEntity<Resource> make(Actor actor) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(number.incrementAndGet() + ".backup");
        try {
            Header written = backups.write(file, actor);
            String name = "duijie-" + written.at().atZone(clock.getZone()).toLocalDate() + ".backup";
            long length = Files.size(file);
            InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return ResponseEntity.ok().contentType(GZIP).contentLength(length).cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(name).build().toString())
                    .body(new InputStreamResource(content));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
