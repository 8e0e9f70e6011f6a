package org.gridboard.dashboard;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/**
 * What every list beside the map shows of a thing: a tag, a bold line and a secondary line. All three are text.
 *
 * @param tag empty for none
 */
public record TwoLineRow(String tag, Tag.Tone tone, String title, String second) {

    private static final String TEMPLATE = """
            <div class="gb-row"><span class="gb-tag ${item.tone}" ?hidden="${!item.tag}">${item.tag}</span>\
            <div class="gb-row-lines"><div class="gb-row-title">${item.title}</div>\
            <div class="gb-soft">${item.second}</div></div></div>""";

    /** Draws rows in the browser, without a server-side component each. */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, TwoLineRow> row) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("tag", thing -> row.apply(thing).tag())
                .withProperty("tone", thing -> row.apply(thing).tone().className())
                .withProperty("title", thing -> row.apply(thing).title())
                .withProperty("second", thing -> row.apply(thing).second());
    }
}
