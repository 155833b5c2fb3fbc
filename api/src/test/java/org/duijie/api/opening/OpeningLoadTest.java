package org.duijie.api.opening;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.duijie.api.Duijie;
import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.index.profiles.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.compare.TradeTitles.TRADES;
import static org.duijie.engine.compare.TradeTitles.WORK;
import static org.duijie.engine.compare.TradeTitles.WORKERS;
import static org.duijie.engine.compare.TradeTitles.one;

/**
 * 300 searches and 20 writes a second over 200,000 positions, 2,000 of them at 300 booths of a fair, through HTTP on loopback,
 * for half a minute, after three minutes to warm up. Every request has its moment beforehand and is timed from it, so that waiting in a queue counts. Askers come from ten addresses, each of which
 * sends less than the server lets pass. The report is target/bench-openings.md.
 */
@Tag("bench")
class OpeningLoadTest {
    private static final int POSITIONS = 200_000;
    private static final int AT_ONCE = 500;
    private static final int SEARCHES_A_SECOND = 300;
    private static final int WRITES_A_SECOND = 20;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 90;
    private static final int ADDRESSES = 10;
    private static final Actor ADMIN = new Actor("admin");
    private static final List<String> EDUCATION = List.of("COLLEGE", "UNDERGRADUATE", "MASTER");
    private static final int FIRMS = 300;
    /** Every so manieth position is offered at a fair of today, where all enterprises stand. */
    private static final int OFFERED = 101;
    private static final String FAIR = "fair-1";
    private static final List<String> COUNTIES = List.of("211302", "211303", "211321", "211322", "211324", "211381",
            "211382");
    private static final List<String> INDUSTRIES = List.of("C26", "C35", "C39", "A01", "C27", "C30", "I65", "G54",
            "E47", "C14");
    private static final List<String> MAJORS = List.of("0813", "0802", "0807", "0901", "1007", "0804", "0809", "0802");
    private static final List<String> TYPED = List.of("化", "化工", "hg", "huag", "质量", "zl", "软件", "rj");

    private final Seeds seeds = Seeds.fresh();

    @Test
    void searchesAndWritesAtTheSameTime(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Duijie.class).run("--server.port=0",
                "--duijie.data=" + folder.resolve("data"), "--duijie.admin-password=harbour-lantern-7")) {
            fill(server);
            String root = "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port")
                    + "/api/v1/openings";
            List<HttpClient> clients = clients();
            Figures figures = new Figures("%,d positions, HTTP on loopback, %d searches and %d writes a second, %s"
                    .formatted(POSITIONS, SEARCHES_A_SECOND, WRITES_A_SECOND, seeds.of(0)));
            try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
                Future<double[]> warm = writer.submit(() -> write(server, 2 * WARM_UP_SECONDS));
                load(clients, root, WARM_UP_SECONDS, SEARCHES_A_SECOND / 2, OpeningLoadTest::either);
                load(clients, root, WARM_UP_SECONDS, SEARCHES_A_SECOND, OpeningLoadTest::either);
                warm.get();
                figures.times("suggestions alone, %d a second".formatted(SEARCHES_A_SECOND),
                        load(clients, root, SECONDS / 3, SEARCHES_A_SECOND, (i, random) -> suggestion(random)));
                figures.times("searches alone",
                        load(clients, root, SECONDS / 3, SEARCHES_A_SECOND, (i, random) -> search(random)));
                Future<double[]> visible = writer.submit(() -> write(server, SECONDS));
                figures.times("searches beside writes",
                        load(clients, root, SECONDS, SEARCHES_A_SECOND, (i, random) -> search(random)));
                figures.times("from a write to where searches see it", visible.get());
            }
            figures.write("openings");
        }
    }

    /** What the n-th request asks for. */
    private interface Asking {
        String path(int number, RandomGenerator random);
    }

    private static String either(int number, RandomGenerator random) {
        return number % 4 == 0 ? suggestion(random) : search(random);
    }

    private static String suggestion(RandomGenerator random) {
        return "/suggestions?" + escaped("q=" + one(TYPED, random));
    }

    private static String search(RandomGenerator random) {
        return "?" + escaped(question(random));
    }

    /** What visitors type and choose: words alone and together, in characters, pinyin and initials; some thousand questions. */
    private static String question(RandomGenerator random) {
        String trade = one(TRADES, random);
        String work = one(WORK, random);
        String worker = one(WORKERS, random);
        return switch (random.nextInt(11)) {
            case 0 -> "q=" + trade;
            case 1 -> "q=" + trade + worker;
            case 2 -> "q=" + Pinyin.of(trade).getFirst().full();
            case 3 -> "q=" + Pinyin.of(work).getFirst().initials();
            case 4 -> "q=" + work + " " + trade;
            case 5 -> "q=" + work;
            case 6 -> "q=" + work + worker + "&education=" + one(EDUCATION, random);
            case 7 -> "q=" + work + "&education=" + one(EDUCATION, random) + "&pay=6000-8000";
            case 8 -> "q=" + trade + work + "&sort=newest";
            case 9 -> "q=" + work + "&fair=" + FAIR + "&booth=A" + random.nextInt(10);
            default -> "q=" + trade + work + worker;
        };
    }

    private static String escaped(String question) {
        String[] parts = question.split("&");
        for (int i = 0; i < parts.length; i++) {
            String[] halves = parts[i].split("=");
            parts[i] = halves[0] + "=" + URLEncoder.encode(halves[1], StandardCharsets.UTF_8);
        }
        return String.join("&", parts);
    }

    private static List<HttpClient> clients() throws Exception {
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 1; i <= ADDRESSES; i++) {
            clients.add(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName("127.0.0." + i)).build());
        }
        return clients;
    }

    /** Milliseconds from the moment each request was due to its answer. */
    private double[] load(List<HttpClient> clients, String root, int seconds, int aSecond, Asking asking)
            throws Exception {
        RandomGenerator random = seeds.trial(1);
        List<Callable<Double>> requests = new ArrayList<>();
        long begin = System.nanoTime() + Duration.ofMillis(200).toNanos();
        for (int i = 0; i < aSecond * seconds; i++) {
            long due = begin + 1_000_000_000L * i / aSecond;
            HttpRequest request = HttpRequest.newBuilder(URI.create(root + asking.path(i, random))).build();
            HttpClient client = clients.get(i % clients.size());
            requests.add(() -> {
                waitUntil(due);
                assertThat(client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode()).isEqualTo(200);
                return (System.nanoTime() - due) / 1e6;
            });
        }
        double[] millis = new double[requests.size()];
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> answers = requests.stream().map(askers::submit).toList();
            for (int i = 0; i < millis.length; i++) {
                millis[i] = answers.get(i).get();
            }
        }
        return millis;
    }

    /** Milliseconds from the moment each write was acknowledged to when searches see it. */
    private static double[] write(ConfigurableApplicationContext server, int seconds) throws Exception {
        Needs needs = server.getBean(Needs.class);
        Profiles profiles = server.getBean(Profiles.class);
        List<Future<Double>> visible = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITES_A_SECOND * seconds; i++) {
                waitUntil(begin + 1_000_000_000L * i / WRITES_A_SECOND);
                needs.put(position(i, "改过的岗位" + i, "COLLEGE"), null, ADMIN);
                long written = System.nanoTime();
                visible.add(watchers.submit(() -> {
                    assertThat(profiles.catchUp(Duration.ofSeconds(30))).isZero();
                    return (System.nanoTime() - written) / 1e6;
                }));
            }
        }
        double[] millis = new double[visible.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = visible.get(i).get();
        }
        return millis;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void fill(ConfigurableApplicationContext server) {
        Needs needs = server.getBean(Needs.class);
        RandomGenerator random = seeds.trial(0);
        List<Versioned<Party>> firms = new ArrayList<>();
        for (int i = 0; i < FIRMS; i++) {
            firms.add(new Versioned<>(Json.read("""
                    {"kind": "enterprise", "id": "firm-%d", "name": "朝阳第%d%s有限公司"}""".formatted(i, i,
                    one(TRADES, random)), Party.class), 0));
        }
        server.getBean(Parties.class).putAll(firms, ADMIN);
        for (int from = 0; from < POSITIONS; from += AT_ONCE) {
            List<Versioned<Need>> some = new ArrayList<>();
            for (int i = from; i < from + AT_ONCE; i++) {
                some.add(new Versioned<>(position(i, one(TRADES, random) + one(WORK, random) + one(WORKERS, random),
                        one(EDUCATION, random)), 0));
            }
            needs.putAll(some, ADMIN);
        }
        open(server);
        Profiles profiles = server.getBean(Profiles.class);
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> profiles.catchUp(Duration.ofSeconds(5)) == 0);
    }

    /** Opens a fair of today. */
    private static void open(ConfigurableApplicationContext server) {
        List<Roster.Host> hosts = IntStream.range(0, FIRMS).mapToObj(i -> new Roster.Host("firm-" + i, 1)).toList();
        List<Roster.RosterNeed> needs = IntStream.range(0, POSITIONS).filter(i -> i % OFFERED == 0)
                .mapToObj(i -> new Roster.RosterNeed("job-" + i, 1, false)).toList();
        server.getBean(Sessions.class)
                .put(new MatchSession(FAIR, "双选会", Form.TALKS, "employment", LocalDate.now(ZoneId.systemDefault()),
                        LocalTime.of(9, 0), 15, 5, null, 7, new Roster(hosts, needs, List.of(), List.of()),
                        Constraints.NONE), 0L, ADMIN);
        server.getBean(FairDesk.class).put(new Fair(FAIR, true,
                IntStream.range(0, FIRMS).mapToObj(i -> new Fair.Booth("firm-" + i, "A" + i)).toList()), 0L, ADMIN);
    }

    private static Need position(int number, String title, String education) {
        return Json.read("""
                {"kind": "position", "id": "job-%d", "owner": "firm-%d", "title": "%s",
                 "description": "负责%s产品的%s，有经验者优先。",
                 "terms": {"headcount": 1, "education": "%s", "payFromYuanPerMonth": %d, "payToYuanPerMonth": %d,
                 "majors": {"named": ["%s"]}, "industry": "%s", "region": "%s", "openSince": "2026-0%d-%02d"}}"""
                .formatted(number, number % FIRMS, title, TRADES.get(number % 7), WORK.get(number % 9), education,
                        4_000 + number % 50 * 100, 6_000 + number % 50 * 100, MAJORS.get(number % MAJORS.size()),
                        INDUSTRIES.get(number % INDUSTRIES.size()), COUNTIES.get(number % COUNTIES.size()),
                        1 + number % 9, 1 + number / 9 % 28),
                Need.class);
    }

}
