package org.duijie.api.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.duijie.api.Duijie;
import org.duijie.api.QuietConsole;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The server with a certificate of its own, set up as the README says. */
class OverTlsTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static HttpResponse<String> get(Certificate trusted, String address) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().sslContext(trusted.trusted()).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void servesOverTlsAndTakesARenewedCertificateWithoutAStart() throws Exception {
        Path certificate = folder.resolve("fullchain.pem");
        Path key = folder.resolve("privkey.pem");
        Certificate first = Certificate.make(folder);
        first.write(certificate, key);
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Duijie.class, QuietConsole.class).run(
                "--server.port=0", "--duijie.data=" + folder.resolve("data"),
                "--duijie.admin-password=harbour-lantern-7",
                "--server.ssl.bundle=bureau", "--spring.ssl.bundle.pem.bureau.reload-on-update=true",
                "--spring.ssl.bundle.pem.bureau.keystore.certificate=file:" + certificate,
                "--spring.ssl.bundle.pem.bureau.keystore.private-key=file:" + key,
                "--spring.ssl.bundle.watch.file.quiet-period=200ms")) {
            String root = "https://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
            server.getBean(FairDesk.class).put(new Fair("demo-graduates", true, List.of()), null, new Actor("admin"));

            HttpResponse<String> fair = get(first, root + "/fairs/demo-graduates");
            assertThat(fair.statusCode()).isEqualTo(200);
            assertThat(fair.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(get(first, root + "/sign-in").headers().allValues("Set-Cookie")).isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
            assertThat(QuietConsole.told()).contains(root);

            Certificate renewed = Certificate.make(folder);
            renewed.write(certificate, key);
            await().atMost(LONGEST).ignoreExceptionsInstanceOf(SSLHandshakeException.class)
                    .until(() -> get(renewed, root + "/fairs").statusCode() == 200);
            assertThat(refuses(first, root + "/fairs")).isTrue();
        }
    }

    private static boolean refuses(Certificate trusted, String address) throws Exception {
        try {
            get(trusted, address);
            return false;
        } catch (IOException e) {
            return e instanceof SSLHandshakeException;
        }
    }
}
