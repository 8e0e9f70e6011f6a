package org.gridboard.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;

/**
 * What an act in the audit trail is called. Each module names its own, under {@code <module>.act.<CODE>}; one without
 * a name shows its code.
 */
final class ActName {

    private ActName() {}

    static String of(Locale locale, String code) {
        I18NProvider texts = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        return texts.getAllTranslations(locale).entrySet().stream()
                .filter(text -> text.getKey().endsWith(".act." + code))
                .map(text -> text.getValue())
                .findFirst()
                .orElse(code);
    }
}
