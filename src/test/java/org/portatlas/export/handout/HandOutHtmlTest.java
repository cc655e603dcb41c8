package org.portatlas.export.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.portatlas.export.handout.HandOut.Imprint;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A hand-out as a file: that nothing in it is taken for markup, that it asks for nothing, and that it says where it
/// comes from.
class HandOutHtmlTest {
    private static final String HOSTILE = "</td><script src='https://evil.example/x.js'>alert(\"1\")</script>&amp;<!--";
    private static final Imprint IMPRINT = new Imprint("2026-08-17", LocalDate.of(2026, 9, 1), "");

    private static HandOut sheet(String text) {
        List<Run> runs = List.of(
                new Run(text, Run.Style.PLAIN, text),
                new Run(text, Run.Style.CODE, null),
                new Run(text, Run.Style.STRONG, null),
                new Run(text, Run.Style.EMPHASIS, null));
        return new HandOut(
                text,
                text,
                text,
                2,
                List.of(
                        new Block.Heading(text),
                        new Block.Paragraph(runs),
                        new Block.Items(List.of(runs, runs), true),
                        new Block.Items(List.of(runs), false),
                        new Block.Listing(text),
                        new Block.Question(text, List.of(text, text)),
                        new Block.Question(text, List.of()),
                        new Block.Table(
                                List.of(text, text, text), List.of(List.of(text, text, text)), 1, Block.Form.COMMANDS),
                        new Block.Strip(text, 781, 799, 793, text)),
                List.of(text),
                List.of(runs),
                new Imprint("2026-08-17", LocalDate.of(2026, 9, 1), text));
    }

    /// The type of the document is the only thing in it that is no XML.
    private static Document read(String html) throws Exception {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void hostileTexts_areText_whereverTheyStand() throws Exception {
        Document hostile = read(HandOutHtml.of(sheet(HOSTILE)));
        Document plain = read(HandOutHtml.of(sheet("plain")));
        assertThat(all(hostile, "script")).isEmpty();
        assertThat(names(hostile)).isEqualTo(names(plain)).contains("svg", "table", "pre", "ol", "ul", "h1");
        // As many places as there are in a sheet of a text that is no danger.
        assertThat(hostile.getDocumentElement().getTextContent().split(java.util.regex.Pattern.quote(HOSTILE), -1))
                .hasSameSizeAs(plain.getDocumentElement().getTextContent().split("plain", -1))
                .hasSizeGreaterThan(25);
        assertThat(all(hostile, "svg").getFirst().getAttribute("aria-label")).contains(HOSTILE);
    }

    private static List<String> names(Document document) {
        return all(document, "*").stream().map(Element::getTagName).toList();
    }

    @Test
    void file_asksForNothing() throws Exception {
        Document document = read(HandOutHtml.of(sheet(HOSTILE)));
        List<String> attributes = new ArrayList<>();
        for (Element element : all(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
        }
        assertThat(attributes).doesNotContain("src", "href", "srcset", "data", "style", "onload", "xmlns");
        assertThat(names(document)).doesNotContain("link", "img", "iframe", "object", "a", "base", "form");
        String style = all(document, "style").getFirst().getTextContent();
        assertThat(style).contains("@page").doesNotContain("url(", "@import", "<", "&");
        assertThat(all(document, "meta"))
                .anyMatch(meta -> meta.getAttribute("content").equals("default-src 'none'; style-src 'unsafe-inline'"));
    }

    @Test
    void foot_tellsSources_editionAndDate() throws Exception {
        Element foot = all(read(HandOutHtml.of(sheet("Über 1 & 2"))), "footer").getFirst();
        assertThat(foot.getTextContent())
                .contains(
                        "Sources", "edition 2026-08-17", "made with Port Atlas, 2026-09-01", "Über 1 & 2 (Über 1 & 2)");
    }

    @Test
    void table_isCutIntoParts_ofAllRowsInOrder() {
        List<List<String>> rows = IntStream.range(0, 45)
                .mapToObj(row -> List.of(Integer.toString(row)))
                .toList();
        Block.Table table = new Block.Table(List.of("n"), rows, 2, Block.Form.TEXT);
        assertThat(table.cut()).hasSize(2);
        assertThat(table.cut().getFirst()).hasSize(23);
        assertThat(table.cut().stream().flatMap(List::stream)).isEqualTo(rows);
        assertThat(new Block.Table(List.of("n"), List.of(), 2, Block.Form.NUMBERED).cut())
                .isEmpty();
    }

    @Test
    void strip_isToScale() {
        assertThat(new Block.Strip("780 wpgs", 781, 799, 790, "800").share()).isEqualTo(0.5);
        assertThat(new Block.Strip("", 0, 0, 0, "").share()).isEqualTo(0.5);
        assertThat(new Block.Strip("780 wpgs", 781, 799, 790, "").words())
                .isEqualTo("The gap is ports 781 to 799, after 780 wpgs.");
    }

    @Test
    void typeSize_isSmallerWhereThereIsMore_andNeverTooSmall() {
        assertThat(TypeSize.of(longSheet(1))).isEqualTo(11);
        assertThat(TypeSize.of(longSheet(30))).isBetween(7.5, 10.5);
        assertThat(TypeSize.of(longSheet(900))).isEqualTo(7.5);
    }

    private static HandOut longSheet(int paragraphs) {
        return new HandOut(
                "Lesson",
                "Long",
                "",
                1,
                IntStream.range(0, paragraphs)
                        .<Block>mapToObj(i -> new Block.Paragraph("word ".repeat(40)))
                        .toList(),
                List.of(),
                List.of(),
                IMPRINT);
    }

    @Test
    void fileName_isPlain() {
        assertThat(sheet("Who may bind where?").fileName()).isEqualTo("who-may-bind-where-who-may-bind-where");
        assertThat(sheet("…/../..").fileName()).isEqualTo("hand-out");
        assertThat(sheet("x".repeat(500)).fileName()).hasSize(60);
    }
}
