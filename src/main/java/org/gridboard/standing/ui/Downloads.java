package org.gridboard.standing.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.code.AreaCode;

/** The ways out of the lens: what is shown as a workbook, the month's report, the records behind a number. */
final class Downloads {

    private Downloads() {}

    /** Links to the standing, to the comparison as it is shown, and to the report of the month in which it ends. */
    static List<Anchor> links(Compared compared, LocalDate today) {
        AreaCode area = compared.comparison().area().code();
        var links = new ArrayList<Anchor>();
        var standing =
                new Anchor("standing/" + area + "/" + compared.asked().period().token(), "");
        standing.setText(standing.getTranslation("award.link"));
        standing.addClassName("gb-download");
        links.add(standing);
        links.add(link("api/compare/" + area + ".xlsx?" + compared.asked().query(), "compare.export"));
        if (!area.isGrid()) {
            YearMonth month = YearMonth.from(compared.asked().period().lastUpTo(today));
            Anchor report = link("report/" + area + "/" + month + "?measure=" + compared.measure(), "compare.report");
            report.setDownload(false);
            links.add(report);
        }
        return links;
    }

    /** A link to the records that are listed: a file, or the page that makes a long one. */
    static Anchor records(String address) {
        Anchor link = link(address, "compare.export");
        link.setDownload(address.startsWith("api/"));
        return link;
    }

    private static Anchor link(String address, String key) {
        var link = new Anchor(address, "");
        link.setText(link.getTranslation(key));
        link.setRouterIgnore(true);
        link.setDownload(true);
        link.addClassName("gb-download");
        return link;
    }
}
