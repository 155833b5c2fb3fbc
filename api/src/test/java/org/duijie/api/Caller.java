package org.duijie.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the server under test, with cookies of its own; follows no redirect. */
public final class Caller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final List<String> headers = new ArrayList<>();

    /** Somebody who has not signed in. */
    public Caller(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Sends these credentials with every request from now on. */
    public Caller basic(String name, String password) {
        return with("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends this header with every request from now on. */
    public Caller with(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    /** Signs in with the form. */
    public Answer signIn(String name, String password) {
        return form("/sign-in", "username=" + name + "&password=" + password, get("/sign-in").csrf());
    }

    public Answer get(String path, String... more) {
        return send("GET", path, null, more);
    }

    public Answer post(String path, String json, String... more) {
        return send("POST", path, json, more);
    }

    public Answer put(String path, String json, String... more) {
        return send("PUT", path, json, more);
    }

    public Answer delete(String path, String... more) {
        return send("DELETE", path, null, more);
    }

    /** Posts a form with a CSRF token. */
    public Answer form(String path, String fields, String csrf) {
        return send(builder(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + csrf)).build());
    }

    /** Sends anything; the body is JSON unless {@code more} says otherwise. */
    public Answer send(String method, String path, @Nullable String body, String... more) {
        HttpRequest.Builder request = builder(path, more);
        if (body != null && !List.of(more).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build());
    }

    /** Posts nothing and takes bytes. */
    public byte[] download(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(builder(path).POST(BodyPublishers.noBody()).build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts bytes as they are. */
    public Answer upload(String path, byte[] bytes, String... more) {
        return send(builder(path, more).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)).build());
    }

    /** Puts a body without telling its length beforehand. */
    public Answer putUnannounced(String path, String body, String... more) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(builder(path, more).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))).build());
    }

    private HttpRequest.Builder builder(String path, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all.isEmpty() ? request : request.headers(all.toArray(String[]::new));
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** A header; empty if it is absent. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The CSRF token in the page's form. */
        public String csrf() {
            return body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        }
    }
}
