package org.gridboard.platform.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The page that a PDF is drawn from: A4, with a line at the foot and the page numbers. What people wrote becomes text nodes,
 * never markup.
 */
public final class PaperPage {

    private static final String STYLE = style(PaperPage.class, "paper.css");
    private static final Pattern RADICAL = Pattern.compile("\\p{InKangxi_Radicals}");

    private final Document document = empty();
    private final Element body;
    private final String style;

    /**
     * @param style CSS besides that of every page; may overrule it
     * @param title of the document, which is not drawn
     * @param foot the line at the foot of each page
     */
    public PaperPage(Locale locale, String style, String title, String foot) {
        this.style = style;
        Element html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        document.appendChild(html);
        Element head = child(html, "head", "");
        text(head, "title", "", title);
        text(head, "style", "", STYLE + style);
        body = child(html, "body", "");
        text(body, "div", "foot", foot);
    }

    /** A file of style beside a class. */
    public static String style(Class<?> beside, String name) {
        try {
            return new ClassPathResource(name, beside).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what is to be drawn is put. */
    public Element body() {
        return body;
    }

    /** Adds an element; @param kind its class, or empty. */
    public static Element child(Element parent, String name, String kind) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }

    /** Adds an element with text in it; @param kind its class, or empty. */
    public static Element text(Element parent, String name, String kind, String text) {
        Element child = child(parent, name, kind);
        child.appendChild(parent.getOwnerDocument().createTextNode(drawable(text)));
        return child;
    }

    /** What is on the page as HTML with its own style, for a browser: text is escaped. */
    public String html() {
        var out = new StringWriter();
        out.append("<style>").append(style).append("</style>");
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
                writer.transform(new DOMSource(node), new StreamResult(out));
            }
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    Document document() {
        return document;
    }

    /** Radicals, which come with text copied from other PDFs, as the characters that they stand for. */
    private static String drawable(String text) {
        return RADICAL.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
