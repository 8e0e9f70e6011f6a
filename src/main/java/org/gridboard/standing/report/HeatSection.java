package org.gridboard.standing.report;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import java.time.DayOfWeek;
import org.gridboard.area.Half;
import org.gridboard.code.KeyArea;
import org.gridboard.standing.HeatMap;
import org.w3c.dom.Element;

/** What was reported when: key areas by half-days of the week, the more the darker, with the number in it. */
record HeatSection(ReportWords words, HeatMap heat) {

    void add(Element report) {
        text(report, "h2", "", words.text("standingreport.heat"));
        Element table = child(report, "table", "heat");
        Element head = child(table, "thead", "");
        weekdays(child(head, "tr", ""));
        halves(child(head, "tr", ""));
        Element body = child(table, "tbody", "");
        for (KeyArea keyArea : KeyArea.values()) {
            line(child(body, "tr", ""), keyArea);
        }
    }

    private void weekdays(Element row) {
        child(row, "th", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            text(row, "th", "", words.weekday(day)).setAttribute("colspan", "2");
        }
    }

    private void halves(Element row) {
        child(row, "th", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Half half : Half.values()) {
                text(row, "th", "unit", words.text("standingreport.half." + half));
            }
        }
    }

    private void line(Element row, KeyArea keyArea) {
        text(row, "th", "", words.text("issue.keyArea." + keyArea));
        long most = most();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Half half : Half.values()) {
                long count = heat.count(keyArea, day, half);
                Element cell = text(row, "td", "", count == 0 ? "" : String.valueOf(count));
                if (count > 0) {
                    cell.setAttribute("style", "background-color:" + color(count, most));
                }
            }
        }
    }

    private long most() {
        long most = 0;
        for (KeyArea keyArea : KeyArea.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (Half half : Half.values()) {
                    most = Math.max(most, heat.count(keyArea, day, half));
                }
            }
        }
        return most;
    }

    private static String color(long count, long most) {
        return Shades.COLORS.get((int) Math.min(Shades.COLORS.size() - 1, count * Shades.COLORS.size() / (most + 1)));
    }
}
