package org.duijie.api.session;

import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages make of the session, the run and the names that their address and their reader ask for. */
class RunAddressTest extends Served {

    @Test
    void knowsNoRunOfAnotherSession() {
        Caller staff = signedIn();
        String first = finishedRun("demo-graduates");
        String second = finishedRun("demo-graduates");
        String foreign = finishedRun("demo-experts");
        String compare = "/sessions/demo-graduates/compare?before=";
        String runs = "/sessions/demo-graduates/runs/";
        String token = staff.get("/password").csrf();

        assertThat(staff.get(compare + first + "&after=" + second).status()).isEqualTo(200);
        assertThat(staff.get(compare + foreign + "&after=" + second).status()).isEqualTo(404);
        assertThat(staff.get(compare + first + "&after=" + foreign).status()).isEqualTo(404);
        assertThat(staff.get(runs + foreign + "/progress").status()).isEqualTo(404);
        assertThat(staff.form(runs + foreign + "/cancel", "", token).status()).isEqualTo(404);
    }

    @Test
    void givesTheWorkbookWithTheNamesThatThePageShows() {
        Caller staff = signedIn();
        String page = "/sessions/demo-graduates/timetable?run=" + finishedRun("demo-graduates");
        String token = staff.get("/password").csrf();

        String masked = staff.get(page).body();
        staff.form("/names", "shown=true", token);
        String shown = staff.get(page).body();

        assertThat(masked).contains("/workbook?unmask=false").doesNotContain("unmask=true");
        assertThat(shown).contains("/workbook?unmask=true").doesNotContain("unmask=false");
    }

    @Test
    void asksHowManyMeetingsAPersonMayHaveAtOnce() {
        String roster = signedIn().get("/sessions/demo-graduates").body();

        assertThat(roster).containsPattern("max=\"20\" name=\"tables\\.grad-01\" value=\"1\"").contains("同时几场");
    }

    @Test
    void saysWhenTheSessionHasChangedSinceTheRunThatIsShown() {
        Caller staff = signedIn();
        String page = "/sessions/demo-forum/timetable?run=" + finishedRun("demo-forum");
        String before = staff.get(page).body();
        Caller.Answer plan = admin().get("/api/v1/sessions/demo-forum");
        String reseeded = plan.body().replaceFirst("\"seed\":", "\"seed\":1");

        assertThat(admin().put("/api/v1/sessions/demo-forum", reseeded, "If-Match", plan.header("ETag")).status())
                .isEqualTo(200);

        assertThat(before).doesNotContain("请重新测算");
        assertThat(staff.get(page).body()).contains("请重新测算");
    }

    private Caller signedIn() {
        Caller caller = stranger();
        caller.signIn("admin", PASSWORD);
        return caller;
    }
}
