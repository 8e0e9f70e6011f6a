package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.gridboard.access.DemonstrationAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says, in the demonstration alone, that people and figures are invented and which time its clock shows. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Banner extends Div {

    Banner(ObjectProvider<DemonstrationAccess> demonstration, Clock clock) {
        addClassName("gb-banner");
        setVisible(demonstration.getIfAvailable() != null);
        if (isVisible()) {
            var now = LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
            add(new Span(getTranslation("dashboard.demonstration", now)));
        }
    }
}
