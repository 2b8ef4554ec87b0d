package io.tonghop.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.tonghop.local.platform.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person at the ministry sees in a browser. */
class ConsoleIT {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final int TWO_SECONDS = 2_000;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Path chromium =
                CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(
                chromium != null,
                "SKIPPED: the browser tests need chromium; install it (Debian: apt install chromium)");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void theMinistrysNumberChangesWithinTwoSecondsOfASubmission() {
        LearningWeek week = new LearningWeek(42);
        String ward = week.wards().get(0);
        week.submit(ward, Map.of("2.quantity", 100));
        List<String> errors = new ArrayList<>();
        Page page = browser.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text() + " at " + message.location());
            }
        });

        page.navigate(TestPlatform.get().url(Part.CONSOLE) + "/?plan=" + week.planId());
        page.locator("button[value='ministry-BGDDT']").click();
        Locator number = page.locator("[data-cell='2.quantity']").first();
        assertThat(number).hasText(shownWith(week, ward, 100));

        week.submit(ward, Map.of("2.quantity", 1_234_567));

        assertThat(number)
                .hasText(
                        shownWith(week, ward, 1_234_567),
                        new LocatorAssertions.HasTextOptions().setTimeout(TWO_SECONDS));
        page.locator("[data-unit] a").first().click();
        assertThat(page.locator("h1")).hasText("Thành phố Hồ Chí Minh");
        Assertions.assertEquals(List.of(), errors);
        page.close();
    }

    /** The ministry's sum as the page writes it: what the other wards have now, and this ward's number. */
    private static String shownWith(LearningWeek week, String ward, long own) {
        Map<String, Long> others = new TreeMap<>();
        for (String other : week.wards()) {
            if (!other.equals(ward)) {
                var report = TestPlatform.as("ward-" + other)
                        .get("/api/reports/" + week.planId() + "/" + week.unitId(other));
                boolean counts = report.isSuccess()
                        && List.of("submitted", "approved")
                                .contains(report.body().get("status").asText());
                others.put(
                        other,
                        counts ? report.body().get("figures").path("2.quantity").asLong() : 0);
            }
        }
        long sum = own + others.values().stream().mapToLong(Long::longValue).sum();
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(sum);
    }
}
