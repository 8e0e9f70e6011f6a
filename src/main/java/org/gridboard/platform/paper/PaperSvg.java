package org.gridboard.platform.paper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Drawings on a page: SVG of paths alone, whose data are made of M, L and Z with absolute numbers. Browsers draw them as
 * they stand, PDFs through {@link SvgDrawer}.
 */
public final class PaperSvg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private PaperSvg() {}

    /**
     * Adds a drawing of so many tenths of a millimetre, which are its units.
     *
     * @param label what a screen reader says
     */
    public static Element add(Element parent, int width, int height, String label) {
        Document document = parent.getOwnerDocument();
        Element svg = document.createElementNS(NAMESPACE, "svg");
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        svg.setAttribute("style", "width:" + millimetres(width) + ";height:" + millimetres(height));
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", label);
        parent.appendChild(svg);
        return svg;
    }

    /** Adds a filled area. @param color as #rrggbb */
    public static void fill(Element svg, String data, String color) {
        path(svg, data).setAttribute("fill", color);
    }

    /** Adds a line. @param color as #rrggbb; @param width in tenths of a millimetre */
    public static void line(Element svg, String data, String color, int width) {
        Element path = path(svg, data);
        path.setAttribute("fill", "none");
        path.setAttribute("stroke", color);
        path.setAttribute("stroke-width", String.valueOf(width));
        path.setAttribute("stroke-linejoin", "round");
    }

    /** So many tenths of a millimetre, as CSS has it. */
    public static String millimetres(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "mm";
    }

    private static Element path(Element svg, String data) {
        Element path = svg.getOwnerDocument().createElementNS(NAMESPACE, "path");
        path.setAttribute("d", data);
        path.setAttribute("fill-rule", "evenodd");
        svg.appendChild(path);
        return path;
    }
}
