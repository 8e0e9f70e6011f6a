package org.gridboard.opendata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.Instant;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Times;
import org.gridboard.opendata.ApiToken;
import org.gridboard.opendata.Tokens;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;

/** The keys, loaded as they are scrolled to, each with a button that revokes it. */
class TokenList extends Grid<ApiToken> {

    private final Tokens tokens;
    private final Times times;

    TokenList(Tokens tokens, Times times) {
        this.tokens = tokens;
        this.times = times;
        addClassName("gb-tokens");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::name)
                .setHeader(getTranslation("opendata.list.label"))
                .setFlexGrow(2);
        addColumn(this::areas).setHeader(getTranslation("opendata.list.areas")).setFlexGrow(2);
        addColumn(token -> getTranslation("opendata.list.made.by", times.format(token.madeAt()), token.madeBy()))
                .setHeader(getTranslation("opendata.list.made"));
        addColumn(token -> said(token.lastUsedAt())).setHeader(getTranslation("opendata.list.used"));
        addComponentColumn(this::state).setHeader(getTranslation("opendata.list.state"));
        addComponentColumn(this::revoke).setAutoWidth(true).setFlexGrow(0);
        setEmptyStateText(getTranslation("opendata.list.empty"));
        setDataProvider(DataProvider.fromCallbacks(
                query -> tokens.list(query.getOffset(), query.getLimit()).stream(), query -> tokens.count()));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private Div name(ApiToken token) {
        var beginning = new Code(token.beginning() + "…");
        beginning.addClassName("gb-soft");
        var cell = new Div(new Div(token.label()), beginning);
        cell.getElement().setAttribute("data-token", token.id().toString());
        return cell;
    }

    private String areas(ApiToken token) {
        return token.areas().stream().map(Area::name).collect(Collectors.joining(getTranslation("opendata.comma")));
    }

    private String said(@Nullable Instant at) {
        return at == null ? getTranslation("opendata.list.never") : times.format(at);
    }

    /** What still opens the door is plain; what does not is said. */
    private Span state(ApiToken token) {
        Instant revoked = token.revokedAt();
        var state = new Span(
                revoked != null
                        ? getTranslation("opendata.state.revoked", times.format(revoked))
                        : getTranslation(
                                times.isPast(token.expiresAt()) ? "opendata.state.expired" : "opendata.state.open",
                                times.dayOf(token.expiresAt().minusSeconds(1)).toString()));
        if (revoked != null || times.isPast(token.expiresAt())) {
            state.addClassName("gb-soft");
        }
        return state;
    }

    private Button revoke(ApiToken token) {
        var button = new Button(getTranslation("opendata.revoke"), click -> confirm(token));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setAriaLabel(getTranslation("opendata.revoke.of", token.label()));
        button.setVisible(token.revokedAt() == null);
        return button;
    }

    private void confirm(ApiToken token) {
        var dialog = new ConfirmDialog(
                getTranslation("opendata.revoke.of", token.label()),
                getTranslation("opendata.revoke.what"),
                getTranslation("opendata.revoke"),
                confirmed -> revokeNow(token));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("opendata.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void revokeNow(ApiToken token) {
        try {
            tokens.revoke(token.id(), token.version());
        } catch (ChangedMeanwhileException changed) {
            Notification.show(getTranslation("opendata.changed"));
        }
        refresh();
    }
}
