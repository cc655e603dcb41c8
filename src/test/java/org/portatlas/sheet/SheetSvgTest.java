package org.portatlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SheetSvgTest {
    private static final int MOST = 2 << 20;

    static Stream<Arguments> maps() {
        List<Arguments> all = new ArrayList<>();
        for (Layer layer : Layers.all()) {
            for (PortLayout layout : Layouts.all()) {
                all.add(Arguments.of(layer, layout));
            }
        }
        return all.stream();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void svg_ofEveryMap_wholeAndClose_isWellFormedAndSmall(Layer layer, PortLayout layout) throws Exception {
        List<Sheet> sheets = List.of(
                TestSheets.whole(layer, layout, Theme.LIGHT, 16384),
                TestSheets.around(layer, layout, Theme.DARK, 793, 8),
                TestSheets.around(layer, layout, Theme.LIGHT, 793, 16),
                TestSheets.around(layer, layout, Theme.DARK, 793, 30),
                TestSheets.around(layer, layout, Theme.LIGHT, 793, 120));
        for (Sheet sheet : sheets) {
            String svg = SheetSvg.of(sheet);
            assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST);
            Document document = parsed(svg);
            assertThat(elements(document, "title").getFirst().getTextContent())
                    .isEqualTo(sheet.words().title());
            assertThat(elements(document, "text").stream().map(Element::getTextContent))
                    .contains(sheet.words().title(), sheet.words().foot());
            assertThat(svg).doesNotContain("<image", "href", "<script");
        }
    }

    @Test
    void svg_close_hasNumbersHatchesAndHalves() throws Exception {
        Document document =
                parsed(SheetSvg.of(TestSheets.around(new RegistryLayer(), new RowsLayout(), Theme.LIGHT, 80, 44)));
        assertThat(elements(document, "text").stream().map(Element::getTextContent))
                .contains("80", "81", "http", "finger");
        assertThat(elements(document, "pattern")).isNotEmpty();
        assertThat(elements(document, "path").stream()
                        .filter(path -> path.getAttribute("fill").startsWith("url(#")))
                .isNotEmpty();
    }

    @Test
    void svg_withHostileWords_isText() throws Exception {
        String hostile = "</text><script>alert(1)</script>&amp;\"'\u0000\u001b[31m\u202e]]>\uD800";
        SheetWords words = new SheetWords(hostile, hostile, hostile);
        Sheet sheet =
                TestSheets.with(TestSheets.whole(new RegistryLayer(), new RowsLayout(), Theme.LIGHT, 1440), words);
        String svg = SheetSvg.of(sheet);
        Document document = parsed(svg);
        assertThat(elements(document, "script")).isEmpty();
        assertThat(svg).doesNotContain("\u202e", "\u001b");
        assertThat(elements(document, "title").getFirst().getTextContent())
                .startsWith("</text><script>alert(1)</script>&amp;\"'");
    }

    @Test
    void words_inFrench_areFrench() {
        Locale.setDefault(Locale.FRENCH);
        try {
            SheetWords words = TestSheets.around(new RegistryLayer(), new RowsLayout(), Theme.LIGHT, 793, 30)
                    .words();
            assertThat(words.title()).endsWith("\u00a0: les ports autour de 793");
            assertThat(words.foot()).contains("édition du", "Dessiné le 23 nov. 2026");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
