package org.standardworkbench.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A demo server of its own, started by the launcher, and a Chromium without a window that looks at it as an editor. */
final class Served implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("workbench");
    private static final Pattern READY = Pattern.compile("is ready: (http://127\\.0\\.0\\.1:\\d+/)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process server;
    private final String address;
    private final Playwright playwright;
    private final Browser browser;

    private Served(Process server, String address) {
        this.server = server;
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var executable =
                Optional.ofNullable(System.getenv("WORKBENCH_CHROMIUM")).orElse("/usr/bin/chromium");
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")));
    }

    /** Starts both; the arguments are those of {@code serve} besides the port. */
    static Served start(String... arguments) throws IOException, InterruptedException {
        if (!Files.isExecutable(LAUNCHER)) {
            throw new IllegalStateException("start it by benchmarks/run: there is no " + LAUNCHER.toAbsolutePath());
        }
        var command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString(), "serve", "--demo", "--port", "0"));
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("workbench-benchmark", ".log");
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Served(server, ready(server, log));
    }

    private static String ready(Process server, Path log) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(deadline)) {
            var ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return ready.group(1);
            }
            Thread.sleep(10);
        }
        server.destroy();
        throw new IllegalStateException("the server did not become ready; it said:\n" + Files.readString(log));
    }

    /** A page without content in a fresh session that is signed in. */
    Page page() {
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.navigate(address + "sign-in");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Editor").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate("about:blank");
        return page;
    }

    /** The address of a page of the server; the path has no slash in front. */
    String address(String path) {
        return address + path;
    }

    /**
     * Waits until an expression of JavaScript is true on the page, and asks it with every frame. Waiting for a locator asks at growing
     * intervals of up to half a second, which would be measured.
     */
    static void until(Page page, String expression, Object argument) {
        page.waitForFunction(expression, argument);
    }

    /** Waits until the frame that shows what is there now is on the screen. */
    static void painted(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @Override
    public void close() throws InterruptedException {
        browser.close();
        playwright.close();
        server.destroy();
        server.waitFor();
    }
}
