package org.duijie.api.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WHOLE = Pattern.compile("#\\{([a-zA-Z.]+)[(}]|msg(?:OrNull)?\\('([a-zA-Z.]+)'[,)]");
    private static final Pattern BEGINNING = Pattern
            .compile("#\\{\\|([a-zA-Z.]+)\\$|msg(?:OrNull)?\\('([a-zA-Z.]+)' \\+");

    private final Properties chinese = read("/messages.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void everyMessageStandsInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void noMessageIsEmptyAndBothTakeTheSameArguments() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    @Test
    void everyMessageATemplateAsksForIsThere() {
        assertThat(chinese.stringPropertyNames()).containsAll(asked(WHOLE));
        for (String beginning : asked(BEGINNING)) {
            assertThat(chinese.stringPropertyNames()).as(beginning).anyMatch(key -> key.startsWith(beginning));
        }
    }

    @Test
    void everyMessageIsAskedFor() {
        String all = templates().collect(Collectors.joining());
        Set<String> beginnings = asked(BEGINNING);
        Set<String> askedByCode = Set.of("picture.other");

        assertThat(chinese.stringPropertyNames()).filteredOn(key -> !askedByCode.contains(key))
                .allMatch(key -> all.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void noTemplateCarriesScriptOrStyleInline() {
        templates().forEach(text -> assertThat(text).doesNotContain(" style=").doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*src)").doesNotContainPattern(" on(click|change|submit)="));
    }

    private static Set<String> arguments(String message) {
        return Pattern.compile("\\{\\d}").matcher(message).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        templates().forEach(text -> pattern.matcher(text).results()
                .forEach(m -> keys.add(m.group(1) == null ? m.group(2) : m.group(1))));
        return keys;
    }

    private static Stream<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().map(MessagesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
