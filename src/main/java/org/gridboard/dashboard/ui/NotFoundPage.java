package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or to what the account may not see: both look the same, to everybody. */
@AnonymousAllowed
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("gb-page");
        add(
                new H2(getTranslation("dashboard.notFound")),
                new Paragraph(getTranslation("dashboard.notFound.why")),
                new Anchor("/", getTranslation("dashboard.notFound.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
