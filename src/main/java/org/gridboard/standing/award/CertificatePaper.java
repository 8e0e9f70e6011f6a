package org.gridboard.standing.award;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import java.util.Locale;
import org.gridboard.platform.paper.PaperPage;
import org.w3c.dom.Element;

/** A certificate as the page that the PDF is drawn from. */
final class CertificatePaper {

    private static final String STYLE = PaperPage.style(CertificatePaper.class, "certificate-paper.css");

    private CertificatePaper() {}

    static PaperPage of(Certificate certificate, Locale locale) {
        var page = new PaperPage(locale, STYLE, certificate.title(), certificate.seal());
        Element frame = child(child(page.body(), "div", "frame"), "div", "inner");
        text(frame, "h1", "", certificate.title());
        text(frame, "p", "holder", certificate.holder());
        text(frame, "p", "citation", certificate.citation());
        if (!certificate.place().isEmpty()) {
            text(frame, "p", "place", certificate.place());
        }
        text(frame, "p", "reason", certificate.reason());
        text(frame, "p", "issuer", certificate.issuer());
        text(frame, "p", "day", certificate.day());
        return page;
    }
}
