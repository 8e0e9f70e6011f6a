package org.gridboard.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.gridboard.dashboard.BarItem;
import org.gridboard.live.ChangeKind;
import org.gridboard.notice.Notices;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How many notices have not been read; leads to them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Bell extends BarItem {

    private final Notices notices;
    private final Span count = new Span();
    private final Button button;

    Bell(Notices notices) {
        this.notices = notices;
        addClassName("gb-bell");
        count.addClassName("gb-bell-count");
        button = new Button(
                VaadinIcon.BELL_O.create(), click -> UI.getCurrentOrThrow().navigate(NoticesView.class));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setSuffixComponent(count);
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            read();
        }
    }

    @Override
    public void renew(Set<ChangeKind> kinds) {
        if (kinds.contains(ChangeKind.NOTICE)) {
            read();
        }
    }

    private void read() {
        int unread = notices.unread();
        count.setVisible(unread > 0);
        count.setText(unread < Notices.COUNTED_MOST ? Integer.toString(unread) : getTranslation("notice.many"));
        button.setAriaLabel(getTranslation("notice.bell", unread));
    }
}
