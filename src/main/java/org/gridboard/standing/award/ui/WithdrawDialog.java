package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.standing.award.RedFlag;
import org.gridboard.standing.award.RedFlags;

/** Withdraws a red flag, with a reason. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(RedFlag flag, AwardServices services, Runnable afterwards) {
        setHeaderTitle(getTranslation("award.flag.withdraw.title", flag.area().name()));
        setCloseOnOutsideClick(false);
        var error = new ErrorLine();
        var reason = new TextArea(getTranslation("award.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(RedFlags.REASON_MOST);
        reason.setWidthFull();
        var withdraw = new Button(
                getTranslation("award.flag.withdraw"),
                click -> error.attempt(() -> {
                    services.flags().withdraw(flag.id(), reason.getValue());
                    close();
                    afterwards.run();
                }));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        add(error, new Paragraph(getTranslation("award.flag.withdraw.what")), reason);
        getFooter().add(new Button(getTranslation("award.cancel"), click -> close()), withdraw);
    }
}
