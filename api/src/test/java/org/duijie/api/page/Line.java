package org.duijie.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A line between a browser and a server that is as slow as one likes, counts what comes down, and can be cut. */
final class Line implements AutoCloseable {
    private static final int CHUNK = 4_096;

    private final ServerSocket entrance;
    private final int server;
    private final AtomicLong down = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile long nanosPerByte;
    private volatile Duration oneWay = Duration.ZERO;
    private volatile boolean cut;
    private long freeAt;

    private Line(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    /** A fast line to a port of this machine. */
    static Line to(int server) {
        try {
            Line line = new Line(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), server);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port a browser is to use. */
    int port() {
        return entrance.getLocalPort();
    }

    /** Bytes that came down so far, with heads and all. */
    long down() {
        return down.get();
    }

    /** Makes it that slow. */
    void slow(int bitsPerSecond, Duration roundTrip) {
        nanosPerByte = 8_000_000_000L / bitsPerSecond;
        oneWay = roundTrip.dividedBy(2);
    }

    /** Ends every connection, and lets none through until it is mended. */
    void cut() {
        cut = true;
        open.forEach(Line::close);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                if (cut) {
                    close(here);
                } else {
                    connect(here);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket here) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(here);
        open.add(there);
        Thread.ofVirtual().start(() -> carry(here, there, false));
        Thread.ofVirtual().start(() -> carry(there, here, true));
    }

    private void carry(Socket from, Socket to, boolean downwards) {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                waitUntil(System.nanoTime() + oneWay.toNanos());
                if (downwards) {
                    down.addAndGet(read);
                    waitUntil(booked(read * nanosPerByte));
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            // Either side has had enough, or the line was cut.
        } finally {
            open.remove(from);
            open.remove(to);
            close(from);
            close(to);
        }
    }

    /** Books that much of the line's time behind what is booked already; when it is over. */
    private synchronized long booked(long nanos) {
        freeAt = Math.max(freeAt, System.nanoTime()) + nanos;
        return freeAt;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
