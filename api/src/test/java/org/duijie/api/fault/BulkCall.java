package org.duijie.api.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

import org.duijie.engine.json.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** A bulk load that hears each answer as it comes, while its lines are still going out. */
final class BulkCall {
    private BulkCall() {}

    /** Sends lines; hands on the id of every line whose answer arrived whole, until the connection ends. */
    static void send(int port, List<Ledger.Sent> lines, Consumer<String> answered) {
        byte[] body = String.join("\n", lines.stream().map(Ledger.Sent::content).toList())
                .getBytes(StandardCharsets.UTF_8);
        String credentials = Base64.getEncoder()
                .encodeToString(("admin:" + AppProcess.PASSWORD).getBytes(StandardCharsets.UTF_8));
        // Without chunks, the end of the answer is the end of the connection and each line is what it looks like.
        String head = "POST /api/v1/bulk HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Authorization: Basic " + credentials + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            Thread sender = Thread.ofVirtual().start(() -> write(socket, head.getBytes(StandardCharsets.UTF_8), body));
            read(socket.getInputStream(), answered);
            sender.interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Socket socket, byte[] head, byte[] body) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(body);
            out.flush();
        } catch (IOException cut) {
            // The reader hears of it too.
        }
    }

    private static void read(InputStream in, Consumer<String> answered) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean inHead = true;
        byte[] some = new byte[1 << 14];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            for (int i = 0; i < count; i++) {
                if (some[i] != '\n') {
                    line.append((char) some[i]);
                    continue;
                }
                String text = line.toString().strip();
                line.setLength(0);
                if (inHead) {
                    inHead = !text.isEmpty();
                } else {
                    answered.accept(id(text));
                }
            }
        }
    }

    private static String id(String answer) {
        var json = Json.parse(answer);
        assertThat(json.path("status").asInt()).as(answer).isIn(200, 201);
        return json.path("id").asString();
    }
}
