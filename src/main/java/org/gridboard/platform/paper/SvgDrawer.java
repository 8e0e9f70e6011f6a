package org.gridboard.platform.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws on a PDF what {@link PaperSvg} has put on the page, and nothing else of SVG. */
final class SvgDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        return new Image(paths(svg), width, height, dotsPerPixel, width / Double.parseDouble(view[2]));
    }

    private static List<Element> paths(Element svg) {
        NodeList found = svg.getElementsByTagName("path");
        var paths = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            paths.add((Element) found.item(i));
        }
        return paths;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // drawings have no text
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // drawings have no text
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** @param width in dots of the page, as {@code height}; @param scale dots for a unit of the drawing */
    private record Image(List<Element> paths, double width, double height, double dotsPerPixel, double scale)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), this::draw);
        }

        private void draw(Graphics2D graphics) {
            graphics.scale(scale / dotsPerPixel, scale / dotsPerPixel);
            paths.forEach(path -> draw(graphics, path));
        }

        private static void draw(Graphics2D graphics, Element path) {
            var shape = SvgPath.read(path.getAttribute("d"));
            if (path.getAttribute("stroke").isEmpty()) {
                graphics.setPaint(Color.decode(path.getAttribute("fill")));
                graphics.fill(shape);
            } else {
                graphics.setPaint(Color.decode(path.getAttribute("stroke")));
                float width = Float.parseFloat(path.getAttribute("stroke-width"));
                graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                graphics.draw(shape);
            }
        }
    }
}
