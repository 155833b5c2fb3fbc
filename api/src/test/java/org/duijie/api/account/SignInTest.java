package org.duijie.api.account;

import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTest extends Served {

    @Test
    void opensASessionUnderANewNumberThatScriptsCannotRead() {
        Caller caller = stranger();
        String before = caller.get("/sign-in").header("Set-Cookie");

        Caller.Answer signedIn = caller.signIn("admin", PASSWORD);

        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.header("Location")).endsWith("/");
        assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax")
                .isNotEqualTo(before).startsWith("duijie=");
        assertThat(caller.get("/").status()).isEqualTo(200);
        assertThat(caller.get("/api/v1/sessions").status()).isEqualTo(200);
    }

    @Test
    void showsStrangersTheDoorAndTheHealthAndNothingElse() {
        assertThat(stranger().get("/sessions").header("Location")).endsWith("/sign-in");
        assertThat(stranger().get("/sessions", "HX-Request", "true").header("HX-Redirect")).isEqualTo("/sign-in");
        assertThat(stranger().get("/api/v1/sessions").status()).isEqualTo(401);
        assertThat(stranger().get("/actuator/health").status()).isEqualTo(200);
        assertThat(admin().get("/actuator/env").status()).isNotEqualTo(200);
        assertThat(stranger().get("/sign-in").header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
    }

    @Test
    void takesAWriteOfASessionOnlyWithItsToken() {
        Caller caller = stranger();
        caller.signIn("admin", PASSWORD);
        String token = caller.get("/password").csrf();

        Caller.Answer without = caller.delete("/api/v1/needs/nothing", "If-Match", "\"1\"");
        Caller.Answer with = caller.delete("/api/v1/needs/nothing", "If-Match", "\"1\"", "X-CSRF-TOKEN", token);

        assertThat(without.status()).isEqualTo(403);
        assertThat(with.status()).isEqualTo(404);
    }

    @Test
    void refusesCredentialsThatABrowserAddedForAnotherSite() {
        Caller.Answer forged = admin().post("/api/v1/sessions/demo-forum/runs", "", "Sec-Fetch-Site", "cross-site");

        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void letsEachRoleDoItsOwn() {
        Caller staff = someone("STAFF");
        Caller approver = someone("APPROVER");

        assertThat(staff.get("/api/v1/accounts").status()).isEqualTo(403);
        assertThat(staff.delete("/api/v1/demo").status()).isEqualTo(403);
        assertThat(staff.get("/api/v1/audit").status()).isEqualTo(403);
        assertThat(approver.get("/api/v1/audit?limit=5").json().path("items")).hasSize(5);
        assertThat(approver.get("/api/v1/audit/check").json().path("whole").asBoolean()).isTrue();
        assertThat(approver.get("/api/v1/needs").status()).isEqualTo(200);
        assertThat(approver.post("/api/v1/sessions/demo-forum/runs", "").status()).isEqualTo(403);
    }

    @Test
    void asksForAPasswordOfOnesOwnAfterAOneTimePassword() {
        String name = fresh("own");
        String given = open(name, "STAFF");
        Caller desk = stranger();
        desk.signIn(name, given);
        Caller elsewhere = stranger();
        elsewhere.signIn(name, given);
        assertThat(desk.get("/sessions").header("Location")).endsWith("/password");

        Caller.Answer tooShort = change(desk, given, "short");
        Caller.Answer changed = change(desk, given, "willow-bridge-27");

        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(changed.status()).isEqualTo(302);
        assertThat(desk.get("/sessions").status()).isEqualTo(200);
        assertThat(elsewhere.get("/sessions").header("Location")).endsWith("/sign-in");
        assertThat(stranger().basic(name, given).get("/api/v1/needs").status()).isEqualTo(401);
    }

    @Test
    void opensNothingToProgramsWithAOneTimePassword() {
        String name = fresh("once");
        String given = open(name, "ADMIN", "STAFF");
        Caller desk = stranger();
        desk.signIn(name, given);

        Caller.Answer basic = stranger().basic(name, given).get("/api/v1/needs");
        Caller.Answer cookie = desk.get("/api/v1/needs", "Accept-Language", "en");

        assertThat(basic.status()).isEqualTo(403);
        assertThat(basic.header("Content-Type")).startsWith("application/problem+json");
        assertThat(basic.json().path("detail").asString()).contains("一次性密码");
        assertThat(cookie.status()).isEqualTo(403);
        assertThat(cookie.json().path("detail").asString()).contains("one-time password");
        change(desk, given, "willow-bridge-27");
        assertThat(stranger().basic(name, "willow-bridge-27").get("/api/v1/needs").status()).isEqualTo(200);
    }

    @Test
    void refusesANameThatIsTooLongToBeOne() {
        String name = "n".repeat(33);

        for (int i = 0; i < 7; i++) {
            assertThat(stranger().basic(name, "guess").get("/api/v1/needs").status()).isEqualTo(401);
        }
    }

    private static Caller.Answer change(Caller caller, String current, String next) {
        return caller.form("/password", "current=" + current + "&next=" + next + "&again=" + next,
                caller.get("/password").csrf());
    }

    @Test
    void endsTheSessionsOfADisabledAccountAtOnce() {
        String name = fresh("gone");
        Caller caller = stranger();
        String given = open(name, "STAFF");
        caller.signIn(name, given);
        change(caller, given, "willow-bridge-27");
        assertThat(caller.get("/sessions").status()).isEqualTo(200);

        admin().put("/api/v1/accounts/" + name, "{\"roles\":[\"STAFF\"],\"enabled\":false}", "If-Match",
                "\"STAFF\"");

        assertThat(caller.get("/sessions").header("Location")).endsWith("/sign-in");
        assertThat(stranger().basic(name, "willow-bridge-27").get("/api/v1/needs").status()).isEqualTo(401);
    }

    @Test
    void makesGuessingSlow() {
        String name = fresh("guess");
        String password = open(name, "STAFF");
        for (int i = 0; i < 5; i++) {
            assertThat(stranger().basic(name, "guess-" + i).get("/api/v1/needs").status()).isEqualTo(401);
        }

        Caller.Answer sixth = stranger().basic(name, password).get("/api/v1/needs");
        Caller.Answer form = stranger().signIn(name, password);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 60);
        assertThat(form.header("Location")).contains("/sign-in?wait=");
    }

    @Test
    void changesAnAccountOnlyAsItWasSeen() {
        String address = "/api/v1/accounts/" + fresh("seen");
        open(address.substring(address.lastIndexOf('/') + 1), "STAFF");
        String change = "{\"roles\":[\"STAFF\",\"APPROVER\"],\"enabled\":true}";
        String seen = admin().get(address).header("ETag");

        assertThat(admin().put(address, change).status()).isEqualTo(428);
        assertThat(admin().put(address, change, "If-Match", "STAFF").status()).isEqualTo(422);
        Caller.Answer changed = admin().put(address, change, "If-Match", seen);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"STAFF+APPROVER\"")
                .isEqualTo(admin().get(address).header("ETag"));
        assertThat(admin().put(address, "{\"roles\":[\"STAFF\"],\"enabled\":false}", "If-Match", seen).status())
                .isEqualTo(412);
        assertThat(admin().get(address).json().path("enabled").asBoolean()).isTrue();
        assertThat(admin().get("/api/v1/accounts/nobody-there").status()).isEqualTo(404);
    }

    @Test
    void keepsAnAdministratorAndTheRulesOfNames() {
        assertThat(admin().put("/api/v1/accounts/admin", "{\"roles\":[\"STAFF\"],\"enabled\":true}", "If-Match", "*")
                .status())
                .isEqualTo(409);
        assertThat(admin().post("/api/v1/accounts", "{\"name\":\"Ö\",\"roles\":[]}").json().path("violations"))
                .hasSize(2);
        assertThat(admin().post("/api/v1/accounts", "{\"name\":\"admin\",\"roles\":[\"STAFF\"]}").status())
                .isEqualTo(409);
    }
}
