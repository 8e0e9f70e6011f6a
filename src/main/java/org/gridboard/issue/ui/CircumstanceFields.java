package org.gridboard.issue.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.access.Account;
import org.gridboard.access.AccountName;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.issue.Circumstances;
import org.gridboard.issue.Lying;
import org.gridboard.issue.Promised;
import org.gridboard.issue.ReportOrigin;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Who was asked first, and what was promised to a resident: folded away, for most reports need neither. */
class CircumstanceFields extends Details {

    private final ReportServices services;
    private final AccountName me;
    private final Select<AccountName> firstOfficer = new Select<>();
    private final TextField promised = new TextField(getTranslation("issue.promise.what"));
    private final DateTimePicker promisedBy = new DateTimePicker(getTranslation("issue.promise.by"));

    CircumstanceFields(ReportServices services, DraftKeeper keeper, Optional<Lying> lying) {
        this.services = services;
        Account account = services.currentAccount().get();
        me = new AccountName(account.id(), account.name(), account.role());
        setSummaryText(getTranslation("issue.circumstances"));
        firstOfficer.setLabel(getTranslation("issue.form.firstOfficer"));
        firstOfficer.setItemLabelGenerator(officer -> getTranslation(
                "issue.officer", officer.name(), getTranslation(officer.role().key())));
        promised.setMaxLength(Promised.WHAT_MOST);
        promisedBy.setDatePickerI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        offerOfficers(lying);
        keeper.keep(
                "firstOfficer",
                firstOfficer,
                officer -> Long.toString(officer.id().value()),
                this::officer);
        keeper.keep("promised", promised);
        keeper.keep("promisedBy", promisedBy, LocalDateTime::toString, by -> Optional.of(LocalDateTime.parse(by)));
        var fields = new Div(firstOfficer, promised, promisedBy);
        fields.addClassName("gb-fields");
        add(fields);
        setOpened(!promised.isEmpty() || !me.equals(firstOfficer.getValue()));
    }

    /** The officers of the grid in which the place lies; whoever reports is always one to choose. */
    void offerOfficers(Optional<Lying> lying) {
        AccountName chosen = firstOfficer.getValue();
        List<AccountName> officers = Stream.concat(
                        Stream.of(me),
                        lying.map(found -> services.officers().of(found.grid().code())).orElse(List.of()).stream())
                .distinct()
                .toList();
        firstOfficer.setItems(officers);
        firstOfficer.setValue(chosen != null && officers.contains(chosen) ? chosen : me);
    }

    /** @throws RefusedException if a promise has no time, or a time no promise */
    Circumstances circumstances(ReportOrigin.@Nullable Ref origin) {
        return new Circumstances(firstOfficer.getValue().id(), promise(), origin);
    }

    private @Nullable Promised promise() {
        LocalDateTime by = promisedBy.getValue();
        if (by == null && promised.isEmpty()) {
            return null;
        }
        if (by == null) {
            throw new RefusedException("issue.refused.promiseTime");
        }
        return new Promised(promised.getValue(), by);
    }

    private Optional<AccountName> officer(String id) {
        return firstOfficer
                .getListDataView()
                .getItems()
                .filter(officer -> Long.toString(officer.id().value()).equals(id))
                .findFirst();
    }
}
