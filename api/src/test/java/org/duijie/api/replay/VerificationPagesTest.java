package org.duijie.api.replay;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.util.unit.DataSize;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationPagesTest extends Served {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private MultipartProperties multipart;

    @Test
    void takesAnArchiveFromAnybodySignedIn() {
        Caller approver = signedIn(fresh("reader"), "APPROVER");

        Caller.Answer small = send(approver, "not an archive");
        Caller.Answer large = send(approver, "x".repeat(3 * MEGABYTE));

        assertThat(small.status()).isEqualTo(422);
        assertThat(large.status()).isEqualTo(422);
    }

    @Test
    void takesNoMoreByFormThanByProgram() {
        assertThat(multipart.getMaxFileSize()).isEqualTo(DataSize.ofMegabytes(32));
        assertThat(multipart.getMaxRequestSize()).isEqualTo(DataSize.ofMegabytes(32));
    }

    private static Caller.Answer send(Caller caller, String archive) {
        String body = """
                --part\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="archive"; filename="run.duijie"\r
                \r
                %s\r
                --part--\r
                """.formatted(caller.get("/verifications").csrf(), archive);
        return caller.post("/verifications", body, "Content-Type", "multipart/form-data; boundary=part");
    }
}
