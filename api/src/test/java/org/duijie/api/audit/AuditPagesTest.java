package org.duijie.api.audit;

import org.junit.jupiter.api.Test;

import org.duijie.api.Caller;
import org.duijie.api.Served;

import static org.assertj.core.api.Assertions.assertThat;

class AuditPagesTest extends Served {

    @Test
    void checksTheChainOnlyForWhoeverAsks() {
        Caller admin = stranger();
        admin.signIn("admin", PASSWORD);

        assertThat(admin.get("/audit").body()).contains("check=true").doesNotContain("role=\"status\"");
        assertThat(admin.get("/audit?check=true").body()).contains("alert-success");
    }
}
