package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.standing.award.RedFlag;

/** Who has the red flag of the period, awarding it, and the flags of other periods. */
class FlagSection extends Section {

    private final Shown shown;
    private final AwardServices services;
    private final Runnable afterwards;
    private final boolean awards;

    /** @param flag of the period, as far as the account may see it */
    FlagSection(Shown shown, AwardServices services, Optional<RedFlag> flag, Runnable afterwards) {
        this.shown = shown;
        this.services = services;
        this.afterwards = afterwards;
        Account account = services.currentAccount().get();
        awards = account.is(Role.STREET_STAFF) && account.worksIn(shown.area().code());
        addClassNames("gb-section", "gb-no-print");
        add(new H2(getTranslation("award.flag.title")));
        flag.map(this::held).or(() -> free(account)).map(Paragraph::new).ifPresent(this::add);
        if (awards && flag.isEmpty() && isOver()) {
            add(award());
        }
        history(services.flags().history(shown.area().code()));
    }

    private String held(RedFlag flag) {
        return getTranslation(
                "award.flag.held",
                services.periods().of(flag.period(), getLocale()),
                flag.area().name());
    }

    /** That nobody has it yet is said to who works in the whole area: others may just not see who has it. */
    private Optional<String> free(Account account) {
        String period = services.periods().of(shown.period(), getLocale());
        if (!isOver()) {
            return Optional.of(getTranslation("award.flag.notOver", period));
        }
        return account.worksIn(shown.area().code())
                ? Optional.of(getTranslation("award.flag.none", period))
                : Optional.empty();
    }

    private boolean isOver() {
        return shown.period().last().isBefore(services.times().today());
    }

    private Button award() {
        var award = new Button(
                getTranslation("award.flag.award"), click -> new AwardDialog(shown, services, afterwards).open());
        award.addThemeVariants(ButtonVariant.PRIMARY);
        return award;
    }

    private void history(List<RedFlag> flags) {
        if (!flags.isEmpty()) {
            add(new FlagTable(flags, services, awards ? this::withdraw : null));
        }
    }

    private void withdraw(RedFlag flag) {
        new WithdrawDialog(flag, services, afterwards).open();
    }
}
