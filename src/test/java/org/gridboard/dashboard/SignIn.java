package org.gridboard.dashboard;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Signs in through the login page, as a person would. */
public final class SignIn {

    private SignIn() {}

    /** Fills in the form and waits until the page has left it. */
    public static void as(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Waits until the map has drawn the grids and their status. */
    public static void awaitMap(Page page) {
        page.locator("leaflet-map[data-ready*='boundaries:']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("/status:[1-9]/.test(document.querySelector('leaflet-map').dataset.ready)");
    }
}
