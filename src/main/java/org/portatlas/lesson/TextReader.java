package org.portatlas.lesson;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.TextRun.Style;
import org.portatlas.text.Texts;

/// Turns parsed Markdown into the few kinds of text that a lesson is made of, and refuses all others: HTML, pictures,
/// and links to anything but `https`. Any thread.
///
/// @param placeholders fills in figures
record TextReader(FileText file, Placeholders placeholders) {
    private static final Texts TEXTS = new Texts(TextReader.class);
    private static final String SECURE = "https";

    /// A paragraph or a list.
    TextBlock block(Node node) throws MistakeInFileException {
        return switch (node) {
            case Paragraph paragraph -> new TextBlock.Paragraph(runs(paragraph));
            case ListBlock list -> new TextBlock.Items(items(list), !(list instanceof BulletList));
            case HtmlBlock html -> throw mistake(html, TEXTS.get("part.html"));
            default -> throw mistake(node, noPart(node));
        };
    }

    /// The items of a list, one paragraph each.
    List<List<TextRun>> items(ListBlock list) throws MistakeInFileException {
        List<List<TextRun>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node only = item instanceof ListItem ? item.getFirstChild() : null;
            if (!(only instanceof Paragraph paragraph) || paragraph.getNext() != null) {
                throw mistake(item, TEXTS.get("list.item"));
            }
            items.add(runs(paragraph));
        }
        return items;
    }

    /// The text below a node as runs; neighbours that look the same are one. Never empty.
    List<TextRun> runs(Node parent) throws MistakeInFileException {
        List<TextRun> runs = new ArrayList<>();
        collect(parent, Style.PLAIN, null, runs);
        if (runs.stream().allMatch(run -> run.text().isBlank())) {
            throw mistake(parent, TEXTS.get("text.none"));
        }
        return runs;
    }

    private void collect(Node parent, Style style, @Nullable String url, List<TextRun> runs)
            throws MistakeInFileException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> add(visible(text), style, url, runs);
                case Code code -> add(placeholders.fill(code.getLiteral(), file, line(code)), Style.CODE, url, runs);
                case SoftLineBreak soft -> add(" ", style, url, runs);
                case HardLineBreak hard -> add(" ", style, url, runs);
                case Emphasis emphasis -> collect(emphasis, stronger(style, Style.EMPHASIS), url, runs);
                case StrongEmphasis strong -> collect(strong, stronger(style, Style.STRONG), url, runs);
                case Link link -> collect(link, Style.SOURCE, secure(link), runs);
                case Image image -> throw mistake(image, TEXTS.get("part.picture"));
                case HtmlInline html -> throw mistake(html, TEXTS.get("part.html"));
                default -> throw mistake(node, noPart(node));
            }
        }
    }

    /// Markdown may write any character as a number, which none has looked at yet.
    private String visible(Text text) throws MistakeInFileException {
        return placeholders.fill(file.requireVisible(text.getLiteral(), line(text)), file, line(text));
    }

    private static Style stronger(Style outer, Style inner) {
        return outer == Style.PLAIN || (outer == Style.EMPHASIS && inner == Style.STRONG) ? inner : outer;
    }

    private static void add(String text, Style style, @Nullable String url, List<TextRun> runs) {
        if (text.isEmpty()) {
            return;
        }
        TextRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.style() == style && Objects.equals(last.url(), url)) {
            runs.set(runs.size() - 1, new TextRun(last.text() + text, style, url));
        } else {
            runs.add(new TextRun(text, style, url));
        }
    }

    private String secure(Link link) throws MistakeInFileException {
        try {
            URI uri = new URI(file.requireVisible(link.getDestination(), line(link)));
            if (SECURE.equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri.toString();
            }
        } catch (URISyntaxException malformed) {
            // Refused below, as any other address.
        }
        throw mistake(link, TEXTS.get("link.address", FileText.quoted(link.getDestination())));
    }

    /// The line of the file that a node begins in, counted from 1.
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }

    MistakeInFileException mistake(Node node, String reason) {
        return file.mistake(line(node), reason);
    }

    /// That it is none, by the name that people have for it.
    private static String noPart(Node node) {
        return switch (node.getClass().getSimpleName()) {
            case "BlockQuote" -> TEXTS.get("part.quotation");
            case "IndentedCodeBlock" -> TEXTS.get("part.indented");
            case "ThematicBreak" -> TEXTS.get("part.rule");
            case "LinkReferenceDefinition" -> TEXTS.get("part.definition");
            default -> TEXTS.get("part.other");
        };
    }
}
