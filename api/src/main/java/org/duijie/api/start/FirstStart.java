package org.duijie.api.start;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.duijie.api.account.Passwords;
import org.duijie.api.account.Registrar;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.run.Runs;

/**
 * Readies the store before the server takes requests, and opens the first account once it does: a password that was made
 * while the port turned out to be taken would be lost.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Runs runs;
    private final DemoStore demo;
    private final Accounts accounts;
    private final Registrar registrar;
    private final Passwords passwords;
    private final Clock clock;
    private final PrintStream console;
    private final String given;

    FirstStart(Runs runs, DemoStore demo, Accounts accounts, Registrar registrar, Passwords passwords, Clock clock,
            PrintStream console, @Value("${duijie.admin-password}") String given) {
        this.runs = runs;
        this.demo = demo;
        this.accounts = accounts;
        this.registrar = registrar;
        this.passwords = passwords;
        this.clock = clock;
        this.console = console;
        this.given = given;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int interrupted = runs.interruptAll();
        if (interrupted > 0) {
            LOG.info("{} runs were interrupted when the software stopped; they can be started again", interrupted);
        }
        if (demo.empty()) {
            DemoDistrict district = DemoDistrict.of(LocalDate.now(clock));
            demo.load(district.parties(), district.needs(), district.sessions());
            LOG.info("The store was empty; the demonstration district is loaded");
        }
    }

    @EventListener
    void greet(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
        console.println();
        console.println("  对接 Duijie    http://localhost:" + port);
        if (accounts.list().isEmpty()) {
            boolean oneTime = given.isEmpty();
            String password = oneTime ? passwords.generate() : given;
            registrar.openFirst(password, oneTime);
            console.println("  账号 account   admin");
            console.println(oneTime
                    ? "  一次性密码 one-time password   " + password
                    : "  密码 password  DUIJIE_ADMIN_PASSWORD");
        }
        console.println();
    }
}
