package org.duijie.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.awaitility.Awaitility.await;

/** A test against the server, one for all such tests, on a store in a temporary folder with the demonstration in it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(QuietConsole.class)
public abstract class Served {

    /** Password of the account {@code admin}, which has all roles. */
    protected static final String PASSWORD = "lantern-ferry-48";

    /** What accounts of tests take for a password of their own. */
    private static final String OWN = "heron-causeway-31";

    private static final Path DATA = temporary();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    private @Nullable Caller admin;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("duijie.data", DATA::toString);
        registry.add("duijie.admin-password", () -> PASSWORD);
    }

    /** Somebody who has not signed in. */
    protected Caller stranger() {
        return new Caller(port);
    }

    /** Where the server is. */
    protected String address() {
        return "http://localhost:" + port;
    }

    /** The account {@code admin} with Basic credentials. */
    protected Caller admin() {
        if (admin == null) {
            admin = stranger().basic("admin", PASSWORD);
        }
        return admin;
    }

    /** A new account with these roles that has set a password of its own, with Basic credentials. */
    protected Caller someone(String... roles) {
        String name = "test-" + NUMBER.incrementAndGet();
        signedIn(name, roles);
        return stranger().basic(name, OWN);
    }

    /** A new account with these roles that has set a password of its own, signed in to the pages. */
    protected Caller signedIn(String name, String... roles) {
        Caller caller = stranger();
        String given = open(name, roles);
        caller.signIn(name, given);
        caller.form("/password", "current=" + given + "&next=" + OWN + "&again=" + OWN,
                caller.get("/password").csrf());
        return caller;
    }

    /** Opens an account; returns its one-time password. */
    protected String open(String name, String... roles) {
        String json = "{\"name\":\"" + name + "\",\"roles\":[\"" + String.join("\",\"", roles) + "\"]}";
        return admin().post("/api/v1/accounts", json).json().path("password").asString();
    }

    /** An id nobody else uses. */
    protected static String fresh(String kind) {
        return kind + "-" + NUMBER.incrementAndGet();
    }

    /** Runs a session to the end; returns the run's id. */
    protected String finishedRun(String session) {
        String address = admin().post("/api/v1/sessions/" + session + "/runs", "").header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin().get(address).json().path("state").asString().equals("DONE"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("duijie");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
