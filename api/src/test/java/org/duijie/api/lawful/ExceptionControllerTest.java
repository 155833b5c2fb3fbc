package org.duijie.api.lawful;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class ExceptionControllerTest extends Served {
    private static final String ALL = "/api/v1/lawful-exceptions";
    private final String until = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();

    private Caller.Answer add(Caller caller, String attribute, String book, String until) {
        return caller.post(ALL, """
                {"attribute": "%s", "book": "%s", "scope": "support", "document": "《办法》", "clause": "第六条",
                 "approver": "法规科", "validUntil": "%s"}""".formatted(attribute, book, until));
    }

    @Test
    void anExceptionIsAddedReadListedAndEndedOnce() {
        Caller.Answer added = add(admin(), "DISABILITY", "employment", until);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String address = added.header("Location");
        String id = added.json().path("id").asString();
        assertThat(added.json().path("addedBy").asString()).isEqualTo("admin");

        assertThat(someone("STAFF").get(address).json().at("/claim/document").asString()).isEqualTo("《办法》");
        assertThat(someone("STAFF").get(ALL + "?limit=1").json().at("/items/0/id").asString()).isEqualTo(id);

        assertThat(admin().post(address + "/end", "").json().at("/ended/by").asString()).isEqualTo("admin");
        assertThat(admin().post(address + "/end", "").status()).isEqualTo(409);
        assertThat(admin().get(ALL + "/x999999").status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsAddAndEnd() {
        assertThat(add(someone("STAFF"), "SEX", "employment", until).status()).isEqualTo(403);
        assertThat(add(someone("APPROVER"), "SEX", "employment", until).status()).isEqualTo(403);
        String address = add(admin(), "SEX", "employment", until).header("Location");
        assertThat(someone("STAFF").post(address + "/end", "").status()).isEqualTo(403);
    }

    @Test
    void refusesAsAProblemWhatIsNoneOrNeedsNone() {
        Caller.Answer wrong = add(admin(), "SEX", "no-such-book", "2001-01-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("violations").findValuesAsString("place")).containsExactly("book", "validUntil");
        assertThat(add(admin(), "GRADUATION", "employment", until).status()).isEqualTo(422);
        assertThat(add(admin(), "HAIR", "employment", until).status()).isEqualTo(422);
    }

    @Test
    void tellsHowABookTreatsEveryAttributeAndByWhichLaw() {
        assertThat(someone("STAFF").get(ALL + "/provisions?book=employment").json().at("/items/0/treatment")
                .asString()).isEqualTo("REFUSE");
        assertThat(someone("STAFF").get(ALL + "/provisions").json().at("/items/0/source").asString())
                .contains("《就业促进法》");
    }
}
