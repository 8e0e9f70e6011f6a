package org.gridboard.standing.report;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;
import static org.gridboard.platform.paper.PaperSvg.millimetres;

import java.util.List;
import java.util.Optional;
import org.gridboard.platform.paper.PaperSvg;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.w3c.dom.Element;

/** One indicator on the map, with its legend and the areas by rank beside it. */
record MapSection(ReportWords words, ReportData data) {

    private static final int WIDTH_MOST = 960;
    private static final int HEIGHT_MOST = 800;

    /** A name is written in a box of that size around its place. */
    private static final int LABEL_WIDTH = 260;

    private static final int LABEL_HEIGHT = 64;

    /** More than that many names cover each other; the table has them. */
    private static final int NAMES_MOST = 40;

    private static final int ROWS_MOST = 20;
    private static final String EDGE = "#3f5272";
    private static final String NO_DATA = "#eceff3";

    void add(Element report) {
        text(report, "h2", "", words.text("standingreport.map", words.name(data.shown())));
        text(report, "p", "soft", words.text(data.shown().ratioKey()));
        Element row = child(child(report, "table", "beside"), "tr", "");
        map(child(row, "td", "drawn"));
        Element side = child(row, "td", "");
        legend(side);
        ranks(side);
    }

    private void map(Element cell) {
        PaperMap map = PaperMap.of(data.outlines(), WIDTH_MOST, HEIGHT_MOST);
        if (map.shapes().isEmpty()) {
            text(cell, "p", "soft", words.text("standingreport.map.none"));
            return;
        }
        Element frame = child(cell, "div", "map");
        frame.setAttribute("style", "width:" + millimetres(map.width()) + ";height:" + millimetres(map.height()));
        Element svg = PaperSvg.add(
                frame, map.width(), map.height(), words.text("standingreport.map", words.name(data.shown())));
        Shades shades = Shades.of(data.comparison(), data.shown());
        map.shapes().forEach(shape -> fill(svg, shape, shades));
        map.shapes().forEach(shape -> PaperSvg.line(svg, shape.path(), EDGE, 3));
        if (map.shapes().size() <= NAMES_MOST) {
            map.shapes().forEach(shape -> label(frame, shape));
        }
    }

    private void fill(Element svg, PaperMap.Shape shape, Shades shades) {
        Optional<Figure> figure = figure(shape).filter(found -> !found.isNoData());
        PaperSvg.fill(
                svg,
                shape.path(),
                figure.map(found -> Shades.COLORS.get(shades.of(found))).orElse(NO_DATA));
        if (figure.isEmpty()) {
            PaperSvg.line(svg, shape.hatching(), "#9aa5b5", 2);
        }
    }

    private void label(Element frame, PaperMap.Shape shape) {
        Element label = child(frame, "div", "label");
        int left = (int) shape.label().x - LABEL_WIDTH / 2;
        int top = Math.max(0, (int) shape.label().y - LABEL_HEIGHT / 2);
        label.setAttribute(
                "style", "left:%s;top:%s;width:%s".formatted(signed(left), millimetres(top), millimetres(LABEL_WIDTH)));
        text(label, "div", "", shape.name());
        text(label, "div", "number", figure(shape).map(this::marked).orElse(words.text("standingreport.none")));
    }

    private static String signed(int tenths) {
        return (tenths < 0 ? "-" : "") + millimetres(Math.abs(tenths));
    }

    private Optional<Figure> figure(PaperMap.Shape shape) {
        return data.comparison().child(shape.code()).map(child -> child.figure(data.shown()));
    }

    private String marked(Figure figure) {
        return words.value(figure) + (figure.isMarked() ? "*" : "");
    }

    private void legend(Element side) {
        Shades shades = Shades.of(data.comparison(), data.shown());
        Element table = child(side, "table", "legend");
        for (int shade = 0; shade < Shades.COLORS.size(); shade++) {
            List<Figure> known = shades.in(shade);
            if (!known.isEmpty()) {
                Element row = child(table, "tr", "");
                Element swatch = child(row, "td", "swatch");
                swatch.setAttribute("style", "background-color:" + Shades.COLORS.get(shade));
                text(row, "td", "", range(known));
            }
        }
    }

    private String range(List<Figure> known) {
        String first = words.value(known.getFirst());
        String last = words.value(known.getLast());
        return (first.equals(last) ? first : words.text("standingreport.range", first, last))
                + " "
                + words.unit(data.shown());
    }

    private void ranks(Element side) {
        Comparison comparison = data.comparison();
        Element table = child(side, "table", "ranks");
        List<AreaFigures> children = comparison.byRank(data.shown());
        children.stream().limit(ROWS_MOST).forEach(each -> rank(child(table, "tr", ""), comparison, each));
        if (children.size() > ROWS_MOST) {
            text(side, "p", "soft", words.text("standingreport.more", children.size() - ROWS_MOST));
        }
    }

    private void rank(Element row, Comparison comparison, AreaFigures each) {
        var code = each.area().code();
        var rank = comparison.rank(data.shown(), code);
        text(row, "td", "number", rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
        text(row, "td", "", each.area().name());
        text(row, "td", "number", marked(each.figure(data.shown())));
        var difference = comparison.difference(data.shown(), code);
        text(row, "td", "number soft", difference.isPresent() ? words.difference(difference.getAsDouble()) : "");
    }
}
