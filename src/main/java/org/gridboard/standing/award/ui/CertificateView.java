package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.Role;
import org.gridboard.standing.award.Certificate;
import org.gridboard.standing.award.Certificates;
import org.gridboard.standing.award.FlagId;
import org.gridboard.standing.award.RedFlag;

/** A red flag: its certificate, to print on A4, landscape, and below, not for paper, the standing it was awarded upon. */
@Route(value = "red-flag/:flag", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class CertificateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AwardServices services;
    private final Certificates certificates;
    private String title = "";

    CertificateView(AwardServices services, Certificates certificates) {
        this.services = services;
        this.certificates = certificates;
        addClassNames("gb-page", "gb-certificate-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RedFlag flag = event.getRouteParameters()
                .get("flag")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(FlagId::new)
                .flatMap(services.flags()::find)
                .orElseThrow(NotFoundException::new);
        title = flag.area().name();
        removeAll();
        add(acts(flag));
        certificates
                .of(flag.id(), getLocale())
                .ifPresentOrElse(certificate -> add(page(certificate)), () -> add(withdrawn(flag)));
        if (services.currentAccount().get().is(Role.SECRETARY, Role.STREET_STAFF)) {
            services.flags().standingOf(flag.id()).ifPresent(kept -> add(new FrozenPage(kept)));
        }
    }

    private Div acts(RedFlag flag) {
        var compared = flag.area().code().parent().orElse(flag.area().code());
        var acts =
                new Div(new Anchor(Shown.address(compared, flag.period()), getTranslation("award.certificate.back")));
        if (flag.stands()) {
            var pdf = new Anchor("api/red-flag/" + flag.id() + ".pdf", getTranslation("award.certificate.pdf"));
            pdf.addClassName("gb-download");
            pdf.getElement().setAttribute("download", true);
            pdf.setRouterIgnore(true);
            acts.add(
                    pdf,
                    new Button(
                            getTranslation("award.certificate.print"),
                            click -> getElement().executeJs("window.print()")));
        }
        acts.addClassNames("gb-acts", "gb-no-print");
        return acts;
    }

    private static Article page(Certificate certificate) {
        var inner = new Div(new H1(certificate.title()), line("gb-holder", certificate.holder()));
        inner.add(line("gb-citation", certificate.citation()));
        if (!certificate.place().isEmpty()) {
            inner.add(line("gb-citation", certificate.place()));
        }
        inner.add(
                line("gb-citation", certificate.reason()),
                line("gb-issuer", certificate.issuer()),
                line("gb-issuer", certificate.day()));
        var page = new Article(inner, line("gb-seal", certificate.seal()));
        page.addClassName("gb-certificate");
        return page;
    }

    private Paragraph withdrawn(RedFlag flag) {
        RedFlag.Withdrawal withdrawal = flag.withdrawal();
        return line(
                "gb-error",
                withdrawal == null
                        ? ""
                        : getTranslation(
                                "award.certificate.withdrawn",
                                services.times().format(withdrawal.at()),
                                withdrawal.by(),
                                withdrawal.reason()));
    }

    private static Paragraph line(String kind, String text) {
        var line = new Paragraph(text);
        line.addClassName(kind);
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.certificate.page", title);
    }
}
