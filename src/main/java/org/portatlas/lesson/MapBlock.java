package org.portatlas.lesson;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.text.Texts;

/// Reads a block `map`: what a step does to the map. Any thread.
///
/// @param layers the ids of the layers that there are, and `layouts` those of the layouts
record MapBlock(PortTerms terms, Set<String> layers, Set<String> layouts) {
    private static final Texts TEXTS = new Texts(MapBlock.class);
    static final String NAME = "map";

    private static final String SHOW = "show";
    private static final String LAYER = "layer";
    private static final String LAYOUT = "layout";
    private static final String MARK = "mark";
    private static final List<String> KEYS = List.of(SHOW, LAYER, LAYOUT, MARK);

    MapChange read(FileText file, String text, int firstLine) throws MistakeInFileException {
        CameraMove camera = null;
        String layer = null;
        String layout = null;
        PortSet marks = PortSet.NONE;
        for (BlockLine line : BlockLine.of(file, NAME, text, firstLine, KEYS, Set.of())) {
            switch (line.key()) {
                case SHOW -> camera = camera(file, line);
                case LAYER -> layer = known(file, line, layers);
                case LAYOUT -> layout = known(file, line, layouts);
                default -> marks = terms.ports(file, line);
            }
        }
        return new MapChange(camera, layer, layout, marks);
    }

    private CameraMove camera(FileText file, BlockLine line) throws MistakeInFileException {
        String[] words = line.value().split("\\s+", 2);
        String what = words.length == 2 ? words[1] : "";
        CameraMove move = move(words[0], what, file, line);
        if (move == null) {
            throw line.mistake(file, TEXTS.get("map.place", FileText.quoted(line.value())));
        }
        return move;
    }

    private @Nullable CameraMove move(String word, String what, FileText file, BlockLine line)
            throws MistakeInFileException {
        if (word.equals("whole")) {
            return what.isEmpty() ? new CameraMove.ToWhole() : null;
        }
        if (what.isEmpty()) {
            return null;
        }
        return switch (word) {
            case "range" -> {
                PortRange range = terms.range(what, file, line);
                yield new CameraMove.ToRange(range);
            }
            case "port" -> new CameraMove.ToPort(terms.port(what, file, line));
            case "ports" -> terms.span(what, file, line);
            case "gap" -> {
                int port = terms.port(what, file, line);
                Gap gap = terms.gap(port, file, line);
                yield new CameraMove.ToGap(port, gap.first(), gap.last());
            }
            default -> null;
        };
    }

    private static String known(FileText file, BlockLine line, Set<String> ids) throws MistakeInFileException {
        if (!ids.contains(line.value())) {
            throw line.mistake(
                    file,
                    line.key().equals(LAYER)
                            ? TEXTS.get("map.layer", FileText.quoted(line.value()), String.join(", ", ids))
                            : TEXTS.get("map.layout", FileText.quoted(line.value()), String.join(", ", ids)));
        }
        return line.value();
    }
}
