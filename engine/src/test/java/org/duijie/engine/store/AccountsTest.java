package org.duijie.engine.store;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountsTest {
    private static final Account ADMIN = account("admin", true, Role.ADMIN);
    private Store store;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Stored.empty(directory);
        store.accounts().put(ADMIN, Actor.SYSTEM);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatWasPutAndListsByName() {
        Account staff = new Account("a.wang-2_x", "$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA",
                Set.of(Role.STAFF, Role.APPROVER), false, true);

        store.accounts().put(staff, new Actor("admin"));

        assertThat(store.accounts().find("a.wang-2_x")).contains(staff);
        assertThat(store.accounts().list()).containsExactly(staff, ADMIN);
        assertThat(store.accounts().find("nobody")).isEmpty();
    }

    @Test
    void remembersTheRolesButNeverTheHash() {
        store.accounts().put(account("wang", true, Role.STAFF, Role.ADMIN), new Actor("admin"));

        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.account() + " " + entry.action() + " " + entry.subject()).isEqualTo("admin create wang");
            assertThat(entry.detail()).isEqualTo("roles ADMIN,STAFF");
        });
        assertThat(store.changes().last()).isZero();
    }

    @Test
    void keepsAtLeastOneEnabledAdministrator() {
        refused(Refusal.Kind.CONFLICT, account("admin", false, Role.ADMIN));
        refused(Refusal.Kind.CONFLICT, account("admin", true, Role.STAFF));

        store.accounts().put(account("second", true, Role.ADMIN), Actor.SYSTEM);
        store.accounts().put(account("admin", true, Role.STAFF), Actor.SYSTEM);

        refused(Refusal.Kind.CONFLICT, account("second", false, Role.ADMIN));
        assertThat(store.accounts().find("second").orElseThrow().enabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Admin", "王", "a b", "abcdefghijklmnopqrstuvwxyz0123456", "a/b", "a\n", "system"})
    void refusesAName(String name) {
        refused(Refusal.Kind.INVALID, account(name, true, Role.STAFF));
    }

    @Test
    void refusesAnAccountWithoutRolesOrPassword() {
        assertThatThrownBy(() -> store.accounts().put(new Account("li", " ", Set.of(), true, false), Actor.SYSTEM))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::place).containsExactly("passwordHash", "roles"));
    }

    private void refused(Refusal.Kind kind, Account account) {
        assertThatThrownBy(() -> store.accounts().put(account, Actor.SYSTEM)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static Account account(String name, boolean enabled, Role... roles) {
        return new Account(name, "$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA", Set.of(roles), enabled, false);
    }
}
