package org.portatlas.export.handout;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.portatlas.text.Language;
import org.portatlas.text.Texts;

/// A hand-out as one file of HTML that needs nothing else: its style sheet is inside, it has no scripts, it asks for
/// nothing from anywhere, and its policy forbids all of that to whatever might have slipped into it. It is well-formed
/// XML too. Any thread.
public final class HandOutHtml {
    private static final Texts TEXTS = new Texts(HandOutHtml.class);
    private static final String STYLE = "/org/portatlas/export/handout/hand-out.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final XMLStreamWriter xml;

    private HandOutHtml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// The whole document.
    public static String of(HandOut sheet) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new HandOutHtml(xml).write(sheet);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text could not be written into a string", impossible);
        }
        return text.append('\n').toString();
    }

    private void write(HandOut sheet) throws XMLStreamException {
        xml.writeDTD("<!DOCTYPE html>\n");
        begin("html");
        xml.writeAttribute("lang", Language.current().id());
        begin("head");
        meta("charset", "utf-8");
        meta("http-equiv", "Content-Security-Policy", POLICY);
        meta("name", "viewport", "width=device-width, initial-scale=1");
        element("title", TEXTS.get("title", sheet.kind(), sheet.title()));
        element("style", style() + String.format(Locale.ROOT, "body { font-size: %.1fpt; }\n", TypeSize.of(sheet)));
        end();
        begin("body");
        begin("header");
        element("p", "kind", sheet.kind());
        element("h1", sheet.title());
        if (!sheet.subtitle().isEmpty()) {
            element("p", "subtitle", sheet.subtitle());
        }
        end();
        begin("main", "columns-" + sheet.columns());
        HtmlBlocks blocks = new HtmlBlocks(xml);
        for (Block block : sheet.blocks()) {
            blocks.write(block);
        }
        end();
        foot(sheet);
        end();
        end();
        xml.writeEndDocument();
    }

    private void foot(HandOut sheet) throws XMLStreamException {
        begin("footer");
        if (!sheet.answers().isEmpty()) {
            begin("section", "answers");
            element("h2", TEXTS.get("answers"));
            for (String answer : sheet.answers()) {
                element("p", answer);
            }
            end();
        }
        if (!sheet.sources().isEmpty()) {
            element("h2", TEXTS.get("sources"));
            begin("ul", "sources");
            for (List<Run> source : sheet.sources()) {
                begin("li");
                new HtmlBlocks(xml).runs(source);
                end();
            }
            end();
        }
        element("p", "imprint", sheet.imprint().words());
        end();
    }

    private void meta(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("meta");
        xml.writeAttribute(name, value);
    }

    private void meta(String name, String value, String content) throws XMLStreamException {
        meta(name, value);
        xml.writeAttribute("content", content);
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void begin(String name, String style) throws XMLStreamException {
        begin(name);
        xml.writeAttribute("class", style);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        end();
    }

    private void element(String name, String style, String text) throws XMLStreamException {
        begin(name, style);
        xml.writeCharacters(text);
        end();
    }

    private static String style() {
        try (InputStream in = HandOutHtml.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new FileNotFoundException(STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the style sheet of hand-outs cannot be read", damaged);
        }
    }
}
