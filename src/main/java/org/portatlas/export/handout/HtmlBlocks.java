package org.portatlas.export.handout;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the blocks of a hand-out as elements of HTML; the writer escapes what they say.
final class HtmlBlocks {
    private static final int BAR_LEFT = 130;
    private static final int BAR_WIDTH = 340;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 62;

    private final XMLStreamWriter xml;

    HtmlBlocks(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> text("h2", heading.text());
            case Block.Paragraph paragraph -> runs("p", paragraph.runs());
            case Block.Items items -> {
                xml.writeStartElement(items.isNumbered() ? "ol" : "ul");
                for (List<Run> item : items.items()) {
                    runs("li", item);
                }
                xml.writeEndElement();
            }
            case Block.Listing listing -> text("pre", listing.text());
            case Block.Question question -> question(question);
            case Block.Table table -> table(table);
            case Block.Strip strip -> strip(strip);
        }
    }

    void runs(List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            switch (run.style()) {
                case PLAIN -> xml.writeCharacters(run.text());
                case EMPHASIS -> text("em", run.text());
                case STRONG -> text("strong", run.text());
                case CODE -> text("code", run.text());
            }
            String url = run.url();
            if (url != null) {
                xml.writeCharacters(" (" + url + ")");
            }
        }
    }

    private void runs(String name, List<Run> runs) throws XMLStreamException {
        xml.writeStartElement(name);
        runs(runs);
        xml.writeEndElement();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void begin(String name, String style) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("class", style);
    }

    private void question(Block.Question question) throws XMLStreamException {
        begin("div", "question");
        text("p", question.ask());
        if (question.choices().isEmpty()) {
            begin("div", "line");
            xml.writeCharacters("");
            xml.writeEndElement();
        } else {
            xml.writeStartElement("ul");
            for (String choice : question.choices()) {
                text("li", choice);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void table(Block.Table table) throws XMLStreamException {
        begin("div", "tables");
        for (List<List<String>> part : table.cut()) {
            begin("table", table.form().name().toLowerCase(Locale.ROOT));
            xml.writeStartElement("colgroup");
            for (int share : table.form().shares()) {
                xml.writeEmptyElement("col");
                xml.writeAttribute("width", share + "%");
            }
            xml.writeEndElement();
            xml.writeStartElement("thead");
            row("th", table.columns());
            xml.writeEndElement();
            xml.writeStartElement("tbody");
            for (List<String> row : part) {
                row("td", row);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void row(String cell, List<String> texts) throws XMLStreamException {
        xml.writeStartElement("tr");
        for (String text : texts) {
            text(cell, text);
        }
        xml.writeEndElement();
    }

    private void strip(Block.Strip strip) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-label", strip.words());
        rectangle(0, BAR_LEFT, "#d1d9e0", strip.before().isEmpty());
        rectangle(
                BAR_LEFT + BAR_WIDTH,
                WIDTH - BAR_LEFT - BAR_WIDTH,
                "#d1d9e0",
                strip.after().isEmpty());
        rectangle(BAR_LEFT, BAR_WIDTH, "#ffffff", false);
        label(strip.before(), BAR_LEFT / 2.0, 20, "middle", false);
        label(strip.after(), WIDTH - (WIDTH - BAR_LEFT - BAR_WIDTH) / 2.0, 20, "middle", false);
        if (strip.first() != strip.last()) {
            label(Integer.toString(strip.first()), BAR_LEFT + 6.0, 20, "start", false);
            label(Integer.toString(strip.last()), BAR_LEFT + BAR_WIDTH - 6.0, 20, "end", false);
        }
        double x = BAR_LEFT + strip.share() * BAR_WIDTH;
        xml.writeEmptyElement("polygon");
        xml.writeAttribute("points", String.format(Locale.ROOT, "%.1f,33 %.1f,42 %.1f,42", x, x + 6, x - 6));
        label(Integer.toString(strip.port()), x, 56, "middle", true);
        xml.writeEndElement();
    }

    private void rectangle(int x, int width, String fill, boolean isLeftOut) throws XMLStreamException {
        if (!isLeftOut) {
            xml.writeEmptyElement("rect");
            xml.writeAttribute("x", Integer.toString(x));
            xml.writeAttribute("y", "1");
            xml.writeAttribute("width", Integer.toString(width));
            xml.writeAttribute("height", "30");
            xml.writeAttribute("fill", fill);
            xml.writeAttribute("stroke", "#59636e");
        }
    }

    private void label(String text, double x, int y, String anchor, boolean isBold) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", String.format(Locale.ROOT, "%.1f", x));
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeAttribute("font-size", "12");
        xml.writeAttribute("text-anchor", anchor);
        if (isBold) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
