package org.duijie.api.watch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class WatchControllerTest extends Served {
    private static final String SEARCHES = "/api/v1/searches";
    /** 哨兵, which no position of the demonstration has in it. */
    private static final String WORDS = "%E5%93%A8%E5%85%B5";

    private void put(String id, String title) {
        assertThat(admin().put("/api/v1/needs/" + id, """
                {"kind": "position", "id": "%s", "owner": "ent-01", "title": "%s", "terms": {"headcount": 1}}"""
                .formatted(id, title), "If-None-Match", "*").status()).isEqualTo(201);
    }

    private static void awaitNews(Caller caller, int news) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(caller.get(SEARCHES).json().at("/items/0/news").asInt()).isEqualTo(news));
    }

    @Test
    void aDeviceWithoutAnAccountSavesSeesAndRemovesItsOwn() {
        Caller device = stranger();
        assertThat(device.get(SEARCHES).json().at("/items").size()).isZero();

        Caller.Answer saved = device.post(SEARCHES + "?q=" + WORDS, "");

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.header("Set-Cookie")).contains("duijie-device=", "HttpOnly", "SameSite=Lax");
        assertThat(saved.json().at("/words").asString()).isEqualTo("哨兵");
        String id = fresh("sentinel");
        put(id, "高级哨兵");
        awaitNews(device, 1);
        assertThat(device.get(SEARCHES).json().at("/items/0/newest/0/position/id").asString()).isEqualTo(id);
        long number = device.get(SEARCHES).json().at("/items/0/newest/0/number").asLong();
        assertThat(device.post(SEARCHES + "/look?number=" + number, "").status()).isEqualTo(204);
        awaitNews(device, 0);

        assertThat(admin().delete("/api/v1/needs/" + id, "If-Match", "*").status()).isEqualTo(204);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(
                () -> device.get(SEARCHES).json().at("/items/0/newest").size() == 0);
        String path = SEARCHES + "/" + saved.json().at("/id").asLong();
        assertThat(stranger().delete(path).status()).isEqualTo(404);
        assertThat(device.delete(path).status()).isEqualTo(204);
        assertThat(device.get(SEARCHES).json().at("/items").size()).isZero();
    }

    @Test
    void anAccountHasItsSearchesWhereverItSignsIn() {
        Caller staff = someone("STAFF");
        assertThat(staff.post(SEARCHES + "?region=211303", "").header("Set-Cookie")).isEmpty();

        assertThat(staff.get(SEARCHES).json().at("/items/0/filters/region/0").asString()).isEqualTo("211303");
        assertThat(admin().get(SEARCHES).body()).doesNotContain("211303");
    }

    @Test
    void aFeedIsWellFormedNeedsNoCookieAndIsNotSentAgainUnchanged() throws Exception {
        Caller device = stranger();
        String feed = device.post(SEARCHES + "?q=" + WORDS + "%20%3Cb%3E%26", "").json().at("/feed").asString();
        put(fresh("sentinel"), "哨兵 <b>&");
        awaitNews(device, 1);

        Caller.Answer answer = stranger().get(feed);

        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        Element root = DocumentBuilderFactory.newNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (String once : List.of("id", "title", "updated", "author")) {
            assertThat(root.getElementsByTagName(once).getLength()).as(once).isPositive();
        }
        assertThat(root.getElementsByTagName("entry").getLength()).isEqualTo(1);
        Element entry = (Element) root.getElementsByTagName("entry").item(0);
        assertThat(entry.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("哨兵 <b>&");
        assertThat(stranger().get(feed, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
        assertThat(stranger().get("/feeds/" + "0".repeat(32)).status()).isEqualTo(404);
        assertThat(stranger().get("/feeds/x").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeSavedIsRefusedAndNothingOfAnotherSiteIs() {
        for (String odd : List.of("", "?q=", "?q=%20%00", "?q=" + "a".repeat(201), "?region=zz", "?sort=none",
                "?education=none", "?pay=1-2", "?limit=0")) {
            assertThat(stranger().post(SEARCHES + odd, "").status()).as(odd).isEqualTo(422);
        }
        assertThat(stranger().post(SEARCHES + "?q=a%00b%F0%9F%98%80", "").status()).isEqualTo(201);
        assertThat(stranger().post(SEARCHES + "?q=%ED%A0%80", "").status()).isEqualTo(400);
        assertThat(stranger().delete(SEARCHES + "/x").status()).isEqualTo(404);
        assertThat(stranger().with("Cookie", "duijie-device=x").get(SEARCHES).status()).isEqualTo(200);
        assertThat(stranger().post(SEARCHES + "/look?number=x", "").status()).isEqualTo(400);
        assertThat(stranger().post(SEARCHES + "?q=" + WORDS, "", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(stranger().post("/searches?q=" + WORDS, "", "Origin", "https://evil.example").status())
                .isEqualTo(403);
    }

    @Test
    void nobodySavesMoreThanFifty() {
        Caller device = stranger();
        for (int i = 0; i < 50; i++) {
            assertThat(device.post(SEARCHES + "?q=plc" + i, "").status()).isEqualTo(201);
        }
        assertThat(device.post(SEARCHES + "?q=plc50", "").status()).isEqualTo(409);
        assertThat(device.post(SEARCHES + "?q=plc7", "").status()).isEqualTo(201);
    }
}
