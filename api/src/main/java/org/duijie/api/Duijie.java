package org.duijie.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.duijie.api.start.Command;
import org.duijie.api.start.Console;

/** The application. */
@SpringBootApplication
public class Duijie {

    /** Runs the command named by the arguments, or starts the server if they name none. */
    public static void main(String[] args) {
        if (Command.named(args)) {
            System.exit(Command.run(Console.open(), args));
        }
        SpringApplication.run(Duijie.class, args);
    }
}
