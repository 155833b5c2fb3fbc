package org.duijie.api.page;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** Upkeep in a browser, against a server that may stop and start again. */
@EnabledIf("org.duijie.api.page.Browser#wanted")
class UpkeepPagesTest {
    @RegisterExtension
    private final Processes processes = new Processes();
    @TempDir
    private Path folder;

    @Test
    void anAdministratorAsksTheDoctorAndRestoresABackup() throws Exception {
        Path data = folder.resolve("data");
        AppProcess app = processes.start(data);
        try (Browser browser = Browser.open(app.port(), folder.resolve("profile"))) {
            browser.signIn("admin", AppProcess.PASSWORD).go("/upkeep?lang=zh-CN");
            browser.click("form[action='/upkeep/doctor']:not(:has([name=repair])) button");
            assertThat(browser.text("[role=status]")).contains("没有需要处理的问题");
            browser.picture("upkeep");
            browser.resize(360, 740).go("/upkeep").picture("phone-upkeep");
            assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
            browser.resize(1440, 900).go("/upkeep?lang=en").picture("english-upkeep");
            browser.go("/upkeep?lang=zh-CN");

            Path backup = folder.resolve("duijie.backup");
            try (Store store = Store.open(data, Clock.systemUTC())) {
                store.backups().write(backup, new Actor("admin"));
            }
            browser.choose("#backup", data.resolve("node.lock"));
            browser.click("[data-hand-in] [type=submit]");
            assertThat(browser.text("#hand-in-failed")).contains("不是对接的备份文件");
            browser.choose("#backup", backup);
            browser.click("[data-hand-in] [type=submit]");
            browser.awaitAddress("/upkeep/restores/");
            assertThat(browser.text("main")).contains("备份完整", "对接活动");
            browser.picture("restore");
            browser.resize(360, 740).picture("phone-restore");
            assertThat(browser.ask("return document.documentElement.scrollWidth <= 360")).isEqualTo(true);
            browser.resize(1440, 900);
            browser.click("main form[data-ask] button");
            browser.picture("restore-ask");
            browser.click("#ask button[value=yes]");
            assertThat(browser.text("h1")).isEqualTo("正在恢复");
            browser.picture("restoring");

            browser.awaitAddress("/sign-in");
            browser.type("#username", "admin");
            browser.type("#password", AppProcess.PASSWORD);
            browser.click("main button[type=submit]");
            browser.await("header.top");
            assertThat(browser.address()).startsWith("/upkeep");
            assertThat(browser.text(".alert-success")).contains("已恢复到", "replaced-");
            browser.picture("restored");
        }
    }
}
