package org.duijie.api.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a bureau downloads, unpacked.
 *
 * @param folder the folder that was in it
 */
record Distribution(Path folder) {

    /** Unpacks it into a folder, which is made. */
    static Distribution unpack(Path into) throws IOException {
        Path archive = Path.of(System.getProperty("duijie.zip"));
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/duijie"))) {
            files.filter(Files::isRegularFile).forEach(file -> unpack(file, into));
        }
        return new Distribution(into.resolve("duijie"));
    }

    private static void unpack(Path file, Path into) {
        Path target = into.resolve(file.toString().substring(1));
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A text in it, as it is. */
    String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** The names of what is in it, without folders. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
