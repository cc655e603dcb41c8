package org.portatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards of ports whose texts others have written.
class PortCardTest {
    private static PortCard card(String hostile) {
        return new PortCard(
                793,
                "System Ports",
                "Assigned: " + hostile,
                List.of(new PortCard.Service(
                        hostile,
                        hostile,
                        "TCP",
                        "undated",
                        List.of(
                                new PortCard.Reference(hostile, "https://example.org/a(b)c"),
                                new PortCard.Reference("script", "javascript:alert(1)"),
                                new PortCard.Reference("broken", "https://e.org/> <b>")))),
                new PortCard.Gap(781, 799, "Gap of 19 ports", "780 " + hostile, ""),
                new PortCard.Answer(hostile, "2026-11-23 06:12:03"),
                "2026-08-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[click](javascript:alert(1))",
                "![x](http://e.org/x.png)",
                "**bold** _it_ `code` ~~gone~~",
                "# heading",
                "- item",
                "1. first",
                "+ plus",
                "| a | b |",
                "&lt;b&gt; \\",
                "$x$ ^y^ ==z==",
                "http://e.org www.e.org"
            })
    void markdown_readsAsWhatWasWritten_andHasNoMarkupOfOthers(String hostile) {
        Node read = Parser.builder().build().parse(PortCardMarkdown.of(card(hostile)));
        List<String> links = new ArrayList<>();
        List<Node> foreign = new ArrayList<>();
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(HtmlBlock html) {
                foreign.add(html);
            }

            @Override
            public void visit(HtmlInline html) {
                foreign.add(html);
            }

            @Override
            public void visit(Image image) {
                foreign.add(image);
            }
        });
        assertThat(links).containsExactly("https://example.org/a(b)c");
        assertThat(foreign).isEmpty();
        String text = TextContentRenderer.builder().build().render(read);
        assertThat(text.split(java.util.regex.Pattern.quote(hostile), -1))
                .as(text)
                .hasSize(1 + 6);
    }

    @Test
    void lineBreaks_andTurningCharacters_doNotComeThrough() {
        String hostile = "a\n# b\r\nc\u202Ed\u0007e\u2028f";
        assertThat(PortCardText.of(card(hostile)))
                .contains("Assigned: a # b c‹U+202E›d␇e f\n")
                .doesNotContain("\n#", "\u202E", "\u0007", "\u2028");
        assertThat(PortCardMarkdown.of(card(hostile))).contains("a \\# b c").doesNotContain("\n# b", "\u202E");
    }

    @Test
    void text_hasAllFacts_aLineEach() {
        assertThat(PortCardText.of(card("x")).lines())
                .containsExactly(
                        "Port 793 (0x0319)",
                        "Assigned: x",
                        "System Ports",
                        "",
                        "Services",
                        "- x (TCP), x",
                        "  undated",
                        "  References: x <https://example.org/a(b)c>, script <javascript:alert(1)>,"
                                + " broken <https://e.org/> <b>>",
                        "",
                        "Gap of 19 ports: 781–799.",
                        "Assigned before it: 780 x.",
                        "",
                        "x",
                        "Checked 2026-11-23 06:12:03.",
                        "",
                        "From IANA's registry, edition 2026-08-17.");
    }
}
