package org.duijie.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Holds the house to its plan; it stands here because this module alone sees all the others. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 400;
    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.springframework..", "org.flywaydb..",
            "com.zaxxer..", "org.sqlite.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar")).importPackages("org.duijie");

    @Test
    void seesAllModules() {
        assertThat(List.of("org.duijie.engine.store.Store", "org.duijie.rules.compile.DroolsBooks",
                "org.duijie.index.profiles.Profiles", "org.duijie.api.Duijie")).allMatch(CLASSES::contain);
    }

    @Test
    void theEngineKnowsNeitherRulesNorIndexNorWebNorWhatTheyAreMadeOf() {
        noClasses().that().resideInAPackage("org.duijie.engine..").should().dependOnClassesThat()
                .resideInAnyPackage("org.duijie.rules..", "org.duijie.index..", "org.duijie.api..", "org.drools..",
                        "org.kie..", "org.apache.lucene..", "jakarta.servlet..", "org.springframework.web..",
                        "org.springframework.http..", "org.springframework.boot..", "org.springframework.security..")
                .check(CLASSES);
    }

    @Test
    void rulesAndIndexKnowTheEngineButNotEachOther() {
        noClasses().that().resideInAPackage("org.duijie.rules..").should().dependOnClassesThat()
                .resideInAnyPackage("org.duijie.index..", "org.duijie.api..", "org.apache.lucene..").check(CLASSES);
        noClasses().that().resideInAPackage("org.duijie.index..").should().dependOnClassesThat()
                .resideInAnyPackage("org.duijie.rules..", "org.duijie.api..", "org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void theStoreAloneTalksToDatabases() {
        noClasses().that().resideInAPackage("org.duijie.engine..").and()
                .resideOutsideOfPackage("org.duijie.engine.store..").should().dependOnClassesThat()
                .resideInAnyPackage(JDBC).check(CLASSES);
        noClasses().that().resideOutsideOfPackage("org.duijie.engine.store..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.flywaydb..", "com.zaxxer..",
                        "org.sqlite..")
                .check(CLASSES);
        noClasses().that().haveSimpleNameEndingWith("Controller").or().haveSimpleNameEndingWith("Pages").should()
                .dependOnClassesThat().resideInAnyPackage("javax.sql..", "org.duijie.engine.store..").check(CLASSES);
    }

    @Test
    void sheetsAloneKnowExcelAndRulesAloneKnowDrools() {
        noClasses().that().resideOutsideOfPackage("org.duijie.engine.sheet..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.poi..").check(CLASSES);
        noClasses().that().resideOutsideOfPackage("org.duijie.rules..").should().dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..").check(CLASSES);
        noClasses().that().resideOutsideOfPackage("org.duijie.index..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..").check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.duijie.engine.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.duijie.rules.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.duijie.index.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.duijie.api.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void timeComesInAsAValue() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould()
                .callMethod(LocalTime.class, "now").orShould().callMethod(LocalDateTime.class, "now").orShould()
                .callMethod(System.class, "currentTimeMillis").orShould().callMethod(Thread.class, "sleep", long.class)
                .check(CLASSES);
        noClasses().that().resideInAPackage("org.duijie.engine..").and()
                .resideOutsideOfPackage("org.duijie.engine.store..").should().dependOnClassesThat()
                .areAssignableTo(Clock.class).check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path folder : folders()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(info.toString()).startsWith("/**").contains("@NullMarked");
        }
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        for (Path file : sources("")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    private static List<Path> folders() throws IOException {
        return sources("main").stream().map(Path::getParent).distinct().toList();
    }

    /** The Java files of all modules below {@code src/} and this folder. */
    private static List<Path> sources(String folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("engine", "rules", "index", "api")) {
            Path root = Path.of("").toAbsolutePath().resolveSibling(module).resolve("src").resolve(folder);
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
