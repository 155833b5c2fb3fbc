package org.duijie.api;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Keeps what is meant for the console away from the console of the build. */
@TestConfiguration(proxyBeanMethods = false)
public class QuietConsole {

    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();

    /** What the server has told the console. */
    public static String told() {
        return TOLD.toString(StandardCharsets.UTF_8);
    }

    @Bean
    @Primary
    PrintStream quiet() {
        return new PrintStream(TOLD, true, StandardCharsets.UTF_8);
    }
}
