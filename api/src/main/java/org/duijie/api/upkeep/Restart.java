package org.duijie.api.upkeep;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as something that can be stopped and started again within its process. Thread safe. */
public final class Restart {
    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);
    private static final String PORT = "--server.port=";

    private final Class<?> application;
    private final ConfigurableApplicationContext server;
    private final ApplicationArguments arguments;

    /** Of a server, which was started with these arguments. */
    public Restart(Class<?> application, ConfigurableApplicationContext server, ApplicationArguments arguments) {
        this.application = application;
        this.server = server;
        this.arguments = arguments;
    }

    /**
     * Ends the requests that are being answered, stops the server, does the work while nothing is open, and starts the server
     * again at the same port, where what came of the work is a bean. Returns at once. The process ends with 1 if the server
     * does not start or the work throws.
     */
    void around(Callable<?> work) {
        String port = PORT + server.getEnvironment().getRequiredProperty("local.server.port");
        // A request is answered by a daemon, and its threads are daemons unless told.
        Thread.ofPlatform().daemon(false).name("restart").start(() -> {
            try {
                server.close();
                Object outcome = work.call();
                new SpringApplicationBuilder(application)
                        .initializers(next -> next.getBeanFactory().registerSingleton("outcomeOfRestart", outcome))
                        .run(Stream.concat(Arrays.stream(arguments.getSourceArgs()).filter(a -> !a.startsWith(PORT)),
                                Stream.of(port)).toArray(String[]::new));
            } catch (Exception e) {
                LOG.error("The server has stopped and could not be started again", e);
                System.exit(1);
            }
        });
    }
}
