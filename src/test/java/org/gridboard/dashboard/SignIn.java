package org.gridboard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** Signs in through the login page, as a person would. */
public final class SignIn {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private SignIn() {}

    /** Fills in the form and waits until the page has left it. */
    public static void as(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Signs in without drawing the page: what the form would send is sent with the token that the page carries. */
    public static void over(APIRequestContext http, String username, String password) {
        var page = http.get("/login", asked()).text();
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no token in the login page: " + page);
        }
        var form = FormData.create()
                .set("username", username)
                .set("password", password)
                .set("_csrf", token.group(1));
        var answer = http.post("/login", asked().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location")).as("where it leads").doesNotContain("error");
    }

    /** A session speaks the language in which it was begun. */
    private static RequestOptions asked() {
        return RequestOptions.create().setHeader("Accept-Language", "zh-CN");
    }

    /** Waits until the map has drawn the areas and what colours them. */
    public static void awaitMap(Page page) {
        page.locator("leaflet-map[data-ready*='boundaries:']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("/(status|figures):[1-9]/.test(document.querySelector('leaflet-map').dataset.ready)");
    }
}
