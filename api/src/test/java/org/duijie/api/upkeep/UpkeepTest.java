package org.duijie.api.upkeep;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class UpkeepTest extends Served {

    @Test
    void anAdministratorTakesABackupAndTheTrailSaysSo() {
        Caller.Answer backup = admin().post("/api/v1/backup", "");

        assertThat(backup.status()).isEqualTo(200);
        assertThat(backup.header("Content-Type")).isEqualTo("application/gzip");
        assertThat(backup.header("Content-Disposition"))
                .matches("attachment; filename=\"duijie-20\\d\\d-\\d\\d-\\d\\d.backup\"");
        assertThat(Long.parseLong(backup.header("Content-Length"))).isPositive();
        JsonNode newest = admin().get("/api/v1/audit?limit=50").json().path("items");
        assertThat(newest).anySatisfy(entry -> {
            assertThat(entry.path("action").asString()).isEqualTo("backup");
            assertThat(entry.path("account").asString()).isEqualTo("admin");
        });
    }

    @Test
    void nobodyElseComesNearIt() {
        Caller staff = someone("STAFF", "APPROVER");
        for (Caller.Answer answer : List.of(staff.post("/api/v1/backup", ""), staff.get("/api/v1/doctor"),
                staff.post("/api/v1/doctor", ""), staff.get("/api/v1/backup"))) {
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(stranger().post("/api/v1/backup", "").status()).isIn(401, 403);
    }

    @Test
    void theDoctorFindsAServerWellAndSaysWhat() {
        JsonNode report = admin().get("/api/v1/doctor").json();

        assertThat(report.path("well").asBoolean()).as(report.toString()).isTrue();
        assertThat(admin().post("/api/v1/doctor", "").json().path("well").asBoolean()).isTrue();
    }

    @Test
    void thePageTakesABackupAndAsksTheDoctor() {
        Caller person = stranger();
        person.signIn("admin", PASSWORD);
        Caller.Answer page = person.get("/upkeep");

        assertThat(page.body()).contains("restore duijie-2026-11-20.backup").doesNotContain("role=\"status\"");
        assertThat(person.form("/upkeep/backup", "", page.csrf()).header("Content-Disposition")).contains(".backup");
        assertThat(person.form("/upkeep/doctor", "repair=true", page.csrf()).body()).contains("alert-success");
        assertThat(signedIn(fresh("clerk"), "STAFF").get("/upkeep").status()).isEqualTo(403);
    }
}
