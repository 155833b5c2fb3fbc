package org.duijie.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of this machine's own name that only whoever holds it trusts, made by the keytool of the JDK. */
record Certificate(KeyStore store) {
    private static final char[] PASSWORD = "of-no-worth".toCharArray();
    private static final String ALIAS = "server";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[]{'\n'});

    static Certificate make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempDirectory(folder, "made").resolve("store.p12");
        String password = new String(PASSWORD);
        Process made = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", ALIAS, "-keyalg", "EC", "-validity", "1", "-dname", "CN=localhost", "-ext",
                "san=dns:localhost", "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", password))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (made.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return new Certificate(store);
    }

    X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(ALIAS);
    }

    /** Writes both as PEM files. Each takes its place at once, as a tool that renews certificates does it. */
    void write(Path certificate, Path key) throws IOException, GeneralSecurityException {
        put(key, "PRIVATE KEY", store.getKey(ALIAS, PASSWORD).getEncoded());
        put(certificate, "CERTIFICATE", certificate().getEncoded());
    }

    private static void put(Path file, String what, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, "-----BEGIN " + what + "-----\n" + LINES.encodeToString(content) + "\n-----END "
                + what + "-----\n");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What trusts this certificate and no other. */
    SSLContext trusted() throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry(ALIAS, certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), new SecureRandom());
        return context;
    }
}
