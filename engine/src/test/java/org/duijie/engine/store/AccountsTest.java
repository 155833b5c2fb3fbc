package org.duijie.engine.store;

import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class AccountsTest {
    private static final Account ADMIN = account("admin", true, Role.ADMIN);
    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
        store.accounts().create(ADMIN, Actor.SYSTEM);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatWasPutAndListsByName() {
        Account staff = new Account("a.wang-2_x", "$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA",
                Set.of(Role.STAFF, Role.APPROVER), false, true);

        store.accounts().create(staff, new Actor("admin"));

        assertThat(store.accounts().find("a.wang-2_x")).contains(staff);
        assertThat(store.accounts().list()).containsExactly(staff, ADMIN);
        assertThat(store.accounts().find("nobody")).isEmpty();
    }

    @Test
    void remembersTheRolesButNeverTheHash() {
        store.accounts().create(account("wang", true, Role.STAFF, Role.ADMIN), new Actor("admin"));

        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.account() + " " + entry.action() + " " + entry.subject()).isEqualTo("admin create wang");
            assertThat(entry.detail()).isEqualTo("roles ADMIN,STAFF");
        });
        assertThat(store.changes().last()).isZero();
    }

    @Test
    void keepsAtLeastOneEnabledAdministrator() {
        refused(Refusal.Kind.CONFLICT, () -> stand("admin", false, Role.ADMIN));
        refused(Refusal.Kind.CONFLICT, () -> stand("admin", true, Role.STAFF));

        store.accounts().create(account("second", true, Role.ADMIN), Actor.SYSTEM);
        stand("admin", true, Role.STAFF);

        refused(Refusal.Kind.CONFLICT, () -> stand("second", false, Role.ADMIN));
        assertThat(store.accounts().find("second").orElseThrow().enabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Admin", "王", "a b", "abcdefghijklmnopqrstuvwxyz0123456", "a/b", "a\n", "system"})
    void refusesAName(String name) {
        refused(Refusal.Kind.INVALID, () -> store.accounts().create(account(name, true, Role.STAFF), Actor.SYSTEM));
    }

    @Test
    void refusesAnAccountWithoutRolesOrPassword() {
        assertThatThrownBy(() -> store.accounts().create(new Account("li", " ", Set.of(), true, false), Actor.SYSTEM))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::place).containsExactly("passwordHash", "roles"));
    }

    @Test
    void createsNoAccountOverAnother() {
        refused(Refusal.Kind.CONFLICT, () -> store.accounts().create(account("admin", true, Role.STAFF), Actor.SYSTEM));

        assertThat(store.accounts().find("admin")).contains(ADMIN);
    }

    @Test
    void losesNothingOfTwoWhoChangeAnAccountAtOnce() throws InterruptedException {
        store.accounts().create(account("wang", true, Role.STAFF), Actor.SYSTEM);
        CountDownLatch within = new CountDownLatch(1);
        Thread password = Thread.ofVirtual().start(() -> store.accounts().update("wang", wang -> {
            within.countDown();
            return wang.withPassword("$argon2id$v=19$m=16384,t=2,p=1$b3RoZXI$aGFzaA", true);
        }, Actor.SYSTEM));
        within.await();

        stand("wang", false, Role.APPROVER);
        password.join();

        assertThat(store.accounts().find("wang")).contains(new Account("wang",
                "$argon2id$v=19$m=16384,t=2,p=1$b3RoZXI$aGFzaA", Set.of(Role.APPROVER), false, true));
    }

    @Test
    void changesNothingThatIsNotThereAndNoName() {
        refused(Refusal.Kind.NOT_FOUND, () -> stand("nobody", true, Role.STAFF));
        assertThatThrownBy(() -> store.accounts().update("admin", a -> account("root", true, Role.ADMIN), Actor.SYSTEM))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.accounts().list()).containsExactly(ADMIN);
    }

    private void stand(String name, boolean enabled, Role... roles) {
        store.accounts().update(name, account -> account.withStanding(Set.of(roles), enabled), Actor.SYSTEM);
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static Account account(String name, boolean enabled, Role... roles) {
        return new Account(name, "$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA", Set.of(roles), enabled, false);
    }
}
