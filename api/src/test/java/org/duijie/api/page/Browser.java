package org.duijie.api.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that looks at the pages; pictures go to {@code target/screenshots}. Not thread safe. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private String root;

    private Browser(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** Whether browser tests run: with a browser, or where one is required and its absence is to fail them. */
    static boolean wanted() {
        return "true".equals(System.getenv("DUIJIE_REQUIRE_BROWSER"))
                || find("chromium", "google-chrome", "chrome").isPresent() && find("chromedriver").isPresent();
    }

    /** Starts a browser for the server at that port. */
    static Browser open(int port, Path profile) {
        File binary = find("chromium", "google-chrome", "chrome").orElseThrow(() -> new IllegalStateException(
                "No Chromium on the path; install the packages chromium and chromium-driver"));
        File service = find("chromedriver").orElseThrow(() -> new IllegalStateException(
                "No chromedriver on the path; install the package chromium-driver"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
                "--host-resolver-rules=MAP fair.test 127.0.0.1", "--user-data-dir=" + profile);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(service).build(), options);
        Browser browser = new Browser(driver, "http://localhost:" + port);
        browser.resize(1440, 900);
        return browser;
    }

    private static Optional<File> find(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(d -> new File(d, name)))
                .filter(File::canExecute).findFirst();
    }

    /** Makes the window as wide and high as a screen of that many pixels. */
    Browser resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height,
                "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    /** The same server under another name, such as {@code http://fair.test:8080}. */
    Browser at(String other) {
        root = other;
        return this;
    }

    Browser go(String path) {
        driver.get(root + path);
        return this;
    }

    /** Signs in by the form. */
    Browser signIn(String name, String password) {
        go("/sign-in");
        type("#username", name);
        type("#password", password);
        click("main button[type=submit]");
        await("header.top");
        return this;
    }

    /** Path and query of the page. */
    String address() {
        return Optional.ofNullable(driver.getCurrentUrl()).orElse("").substring(root.length());
    }

    void type(String css, String text) {
        WebElement field = await(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses a file to send. */
    void choose(String css, Path file) {
        await(css).sendKeys(file.toAbsolutePath().toString());
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void click(String css) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).click();
    }

    /** Waits for an element to be seen. */
    WebElement await(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits until the address contains that. */
    void awaitAddress(String part) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.urlContains(part));
    }

    /** Waits until an element is gone from sight. */
    void awaitGone(String css) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    String text(String css) {
        return await(css).getText();
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** What a link leads to, as whoever is signed in gets it. */
    byte[] download(String path) {
        Object text = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch(arguments[0]).then(answer => answer.blob()).then(blob => {
                  const reader = new FileReader();
                  reader.onload = () => done(reader.result.split(',')[1]);
                  reader.readAsDataURL(blob);
                });""", path);
        return Base64.getDecoder().decode(String.valueOf(text));
    }

    /** What a script returns. */
    Object ask(String script) {
        return Optional.ofNullable(driver.executeScript(script)).orElse("");
    }

    /** Everything the console has complained about since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of what is seen. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
