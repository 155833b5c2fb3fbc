package org.duijie.engine.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewFileTest {
    @TempDir
    private Path folder;

    @Test
    void isThereOnlyOnceItIsKept() throws IOException {
        Path path = folder.resolve("whole");
        try (NewFile file = NewFile.at(path)) {
            write(file, "all of it");
            assertThat(path).doesNotExist();

            file.keep();
        }

        assertThat(folder).isDirectoryContaining("glob:**/whole");
        assertThat(path).hasContent("all of it");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesNothingBehindWhenGivenUp() throws IOException {
        try (NewFile file = NewFile.at(folder.resolve("whole"))) {
            write(file, "half of");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void beginsAnewWhereAProcessHasDied() throws IOException {
        Files.writeString(folder.resolve("whole.part"), "the longer half of what was once begun");

        try (NewFile file = NewFile.at(folder.resolve("whole"))) {
            write(file, "new");
            file.keep();
        }

        assertThat(folder.resolve("whole")).hasContent("new");
    }

    @Test
    void neverTakesThePlaceOfAnother() throws IOException {
        Path path = Files.writeString(folder.resolve("duijie.db"), "the store itself");

        assertThatThrownBy(() -> NewFile.at(path)).isInstanceOf(Refusal.class).hasMessageContaining("exists already");

        assertThat(path).hasContent("the store itself");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void isWrittenByOneAtATime() throws IOException {
        try (NewFile file = NewFile.at(folder.resolve("whole"))) {
            write(file, "mine");

            assertThatThrownBy(() -> NewFile.at(folder.resolve("whole"))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("is being written");
            file.keep();
        }

        assertThat(folder.resolve("whole")).hasContent("mine");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThatThrownBy(() -> NewFile.at(folder.resolve("none/whole"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerAlone() throws IOException {
        try (NewFile file = NewFile.at(folder.resolve("whole"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("whole.part"))))
                    .isEqualTo("rw-------");
            file.keep();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("whole"))))
                .isEqualTo("rw-------");
    }

    private static void write(NewFile file, String text) throws IOException {
        OutputStream out = file.out();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
