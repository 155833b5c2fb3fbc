package org.duijie.api.start;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.duijie.api.account.Passwords;
import org.duijie.api.account.Registrar;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.problem.Refusal;

/**
 * Readies the store before the server takes requests, and opens the first account once it does: a password that was made
 * while the port turned out to be taken would be lost.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final DemoStore demo;
    private final Accounts accounts;
    private final Registrar registrar;
    private final Passwords passwords;
    private final Clock clock;
    private final PrintStream console;
    private final ServerProperties web;
    private final String given;

    FirstStart(DemoStore demo, Accounts accounts, Registrar registrar, Passwords passwords, Clock clock,
            PrintStream console, ServerProperties web, @Value("${duijie.admin-password}") String given) {
        this.demo = demo;
        this.accounts = accounts;
        this.registrar = registrar;
        this.passwords = passwords;
        this.clock = clock;
        this.console = console;
        this.web = web;
        this.given = given;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo.empty()) {
            furnish();
        }
    }

    private void furnish() {
        DemoDistrict district = DemoDistrict.of(LocalDate.now(clock));
        try {
            demo.load(district.parties(), district.needs(), district.sessions());
            LOG.info("The store was empty; the demonstration district is loaded");
        } catch (Refusal refusal) {
            unlessFirst(refusal);
            LOG.info("The store was empty; another node has loaded the demonstration district");
        }
    }

    /** Two nodes may start on one empty store at once; a refusal other than that somebody was first is none to pass over. */
    private static void unlessFirst(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
    }

    @EventListener
    void greet(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
        String scheme = Ssl.isEnabled(web.getSsl()) ? "https" : "http";
        console.println();
        console.println("  对接 Duijie    " + scheme + "://localhost:" + port);
        if (accounts.list().isEmpty()) {
            openFirst();
        }
        console.println();
    }

    private void openFirst() {
        boolean oneTime = given.isEmpty();
        String password = oneTime ? passwords.generate() : given;
        try {
            registrar.openFirst(password, oneTime);
        } catch (Refusal refusal) {
            unlessFirst(refusal);
            console.println("  账号 account   admin (由另一节点开立 opened by another node)");
            return;
        }
        console.println("  账号 account   admin");
        console.println(oneTime
                ? "  一次性密码 one-time password   " + password
                : "  密码 password  DUIJIE_ADMIN_PASSWORD");
    }
}
