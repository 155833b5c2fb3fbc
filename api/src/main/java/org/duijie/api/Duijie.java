package org.duijie.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Duijie {
    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(Duijie.class, args);
    }
}
