package org.gridboard.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.dashboard.SignIn;

/** The import page in a browser, used as a person would. */
final class ImportPage {

    private static final double LONG_MS = 120_000;

    private final Page page;

    private ImportPage(Page page) {
        this.page = page;
    }

    static ImportPage as(Account account, Page page) {
        SignIn.as(page, account.username(), TestAccounts.PASSWORD);
        page.navigate("/import");
        page.locator("vaadin-upload").waitFor();
        return new ImportPage(page);
    }

    Page page() {
        return page;
    }

    /** Hands over a file of the kind with that label; what comes of it is another question. */
    ImportPage upload(String kind, Path file) {
        choose(kind);
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        return this;
    }

    ImportPage awaitMapping() {
        wait("#import-preview");
        return this;
    }

    ImportPage choose(String label) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        return this;
    }

    ImportPage enter(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Tab");
        return this;
    }

    ImportPage startPreview() {
        page.locator("#import-preview").click();
        return this;
    }

    Counts preview() {
        startPreview();
        wait("#import-store");
        return counts();
    }

    Counts store() {
        page.locator("#import-store").click();
        wait("h2[role=status]");
        return counts();
    }

    /** From the file to what was stored, without a change to what is guessed. */
    Counts run(String kind, Path file) {
        upload(kind, file).awaitMapping().preview();
        return store();
    }

    /** Back to the first step, from what was stored. */
    void again() {
        back("导入其他文件");
    }

    /** Back to the first step, from the columns or the preview. */
    void giveUp() {
        back("换一个文件");
    }

    private void back(String name) {
        press(name);
        page.locator("vaadin-upload").waitFor();
    }

    void press(String name) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** The rows of the report that is offered for what was stored just now. */
    List<Row> report() throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("section:has(h2[role=status]) a[download]").click());
        try (var in = Files.newInputStream(download.path());
                var workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read();
        }
    }

    void expectError(String sentence) {
        assertThat(page.locator(".gb-error"))
                .hasText(sentence, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    }

    private Counts counts() {
        List<Integer> numbers = page.locator("main .gb-facts dd").allInnerTexts().stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
        return new Counts(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6));
    }

    private void wait(String selector) {
        page.locator(selector)
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(LONG_MS));
    }
}
