package org.duijie.api.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people read what must not be in a log. */
@Configuration(proxyBeanMethods = false)
public class Console {

    /** Standard output in UTF-8, whatever the locale of the machine. */
    @Bean(name = "standardOutput", destroyMethod = "")
    public static PrintStream open() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
