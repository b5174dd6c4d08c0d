package org.standardworkbench.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium without a window. It remembers what went wrong on any of its pages (errors in the console, answers that are
 * missing or failed), for {@link #problems()}.
 */
public final class Browser implements AutoCloseable {

    /** A machine may be busy; a page that is slow is measured elsewhere. */
    private static final int PATIENCE_MILLISECONDS = 120_000;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final String ACCESSIBILITY = script("accessibility.js");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> problems = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(List.of(
                        // As root there is no sandbox; the only pages that are opened are our own.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    private static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("WORKBENCH_CHROMIUM")).stream(),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                                "/Applications/Chromium.app/Contents/MacOS/Chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium found.\n"
                        + "Maybe install one (Debian: apt install chromium), or name one by WORKBENCH_CHROMIUM."));
    }

    /**
     * A new page, signed in as an editor to every demo that runs, in English and light colours unless the options say otherwise.
     * For somebody else see {@link #visitor}.
     */
    public Page page(int width, int height) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    public Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        var page = newPage(options);
        page.context().addCookies(SignIn.cookies());
        return page;
    }

    /** A new page in a fresh session of somebody who has not signed in. */
    public Page visitor(int width, int height) {
        return newPage(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    private Page newPage(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add("console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add(response.status() + " " + response.url());
            }
        });
        return page;
    }

    /** What went wrong on any page so far. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Saves what the page shows, once it waits for nothing, as target/screenshots/NAME.png. */
    public static Path screenshot(Page page, String name) {
        page.waitForFunction("""
                window.Vaadin.connectionState.state === 'connected'
                  && [...document.querySelectorAll('.v-loading-indicator')]
                       .every(bar => getComputedStyle(bar).display === 'none' || getComputedStyle(bar).opacity === '0')
                """);
        var file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /** Fails with one line for each rule of accessibility that the page breaks, and where. */
    public static void assertAccessible(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        var result = (Map<?, ?>) page.evaluate(ACCESSIBILITY);
        assertThat((Integer) result.get("checked"))
                .as("rules that were checked and kept")
                .isPositive();
        assertThat((Integer) result.get("contrast"))
                .as("whether contrast was checked")
                .isPositive();
        assertThat((List<?>) result.get("broken"))
                .as("rules of accessibility that are broken at %s", page.url())
                .isEmpty();
    }

    private static String script(String name) {
        try (var stream = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
