package org.portatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The README's picture of the layers, drawn from what the classes really import, and held against the one that is
/// shown: an arrow that comes or goes, and a package that comes to know JavaFX, cannot be forgotten there.
///
/// Only where a box stands and what is said in it is written here. An import that another way of arrows already tells
/// of is left out.
class LayersPictureTest {
    private static final Path SHOWN = Path.of("assets/screenshots/layers.svg");
    private static final String ATLAS = "org.portatlas.";
    private static final int BOX_HEIGHT = 52;
    private static final int WIDTH = 820;

    /// As one reads.
    private static final List<Box> BOXES = List.of(
            new Box("app", 10, 810, 10, "the command line; starts and wires the window"),
            new Box("view", 10, 810, 102, "the window, a folder a feature"),
            new Box("sheet", 10, 430, 194, "the map with legend and date, as PNG and SVG"),
            new Box("layer", 10, 430, 286, "what colours the map"),
            new Box("map", 10, 190, 378, "geometry and pixels"),
            new Box("store", 210, 390, 378, "the user's files"),
            new Box("lesson", 450, 620, 378, "lessons, quiz"),
            new Box("export", 640, 810, 378, "forms of text"),
            new Box("registry", 10, 390, 510, "what IANA assigned"),
            new Box("machine", 410, 810, 510, "this computer's sockets and their owners"),
            new Box("text", 10, 810, 602, "the words that people read"));

    /// What each package imports of the others.
    private static final Map<String, Set<String>> IMPORTS = new TreeMap<>();

    private static final Set<String> KNOWING_JAVAFX = new TreeSet<>();

    @BeforeAll
    static void readClasses() {
        for (JavaClass each : LayersTest.ATLAS) {
            if (each.getPackageName().startsWith(ATLAS)) {
                String room = room(each);
                Set<String> imported = IMPORTS.computeIfAbsent(room, name -> new TreeSet<>());
                for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith(ATLAS)) {
                        imported.add(room(dependency.getTargetClass()));
                    } else if (target.startsWith("javafx.")) {
                        KNOWING_JAVAFX.add(room);
                    }
                }
                imported.remove(room);
            }
        }
    }

    /// The package below Port Atlas' own that a class lies in.
    private static String room(JavaClass of) {
        return of.getPackageName().substring(ATLAS.length()).split("\\.", -1)[0];
    }

    @Test
    void everyPackage_hasABox_andEveryArrowLeadsDown() {
        assertThat(BOXES).extracting(Box::name).containsExactlyInAnyOrderElementsOf(IMPORTS.keySet());
        for (Box from : BOXES) {
            assertThat(BOXES)
                    .filteredOn(to -> imports(from.name()).contains(to.name()))
                    .as("imported by %s", from)
                    .allSatisfy(to -> assertThat(to.top()).isGreaterThan(from.top()));
        }
    }

    @Test
    void picture_isTheOneShown() throws IOException {
        String now = picture();
        if ("write".equals(System.getProperty("portatlas.screenshots"))) {
            Files.writeString(SHOWN, now);
        }
        assertThat(SHOWN)
                .as("draw it by `mvn verify -Dtest=LayersPictureTest -Dportatlas.screenshots=write`, and look at it")
                .content()
                .isEqualToNormalizingNewlines(now);
    }

    /// Boxes of one lightness are seen, and read, on a white page and on a dark one; the arrows lie between both.
    private static String picture() {
        StringBuilder svg =
                new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">
              <title>The packages of Port Atlas, and which imports which</title>
              <style>
                rect { fill: #6a6f76 }
                .javafx { fill: #2f6fb5 }
                path { fill: none; stroke: #7d8590; stroke-width: 2; marker-end: url(#head) }
                text { fill: #ffffff; font: 13px "DejaVu Sans", Verdana, sans-serif; text-anchor: middle }
                .name { font-size: 16px; font-weight: bold }
              </style>
              <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto">
                <path d="M0 0 10 5 0 10Z" style="fill: #7d8590; stroke: none; marker-end: none"/>
              </marker>
            """.formatted(WIDTH, BOXES.getLast().top() + BOX_HEIGHT + 10));
        for (Box from : BOXES) {
            for (Box to : BOXES) {
                if (isDrawn(from.name(), to.name())) {
                    svg.append(from.arrow(to));
                }
            }
        }
        BOXES.forEach(box -> svg.append(box.svg(KNOWING_JAVAFX.contains(box.name()))));
        return svg.append("</svg>\n").toString();
    }

    private static Set<String> imports(String from) {
        return IMPORTS.getOrDefault(from, Set.of());
    }

    private static boolean isDrawn(String from, String to) {
        return imports(from).contains(to) && imports(from).stream().noneMatch(between -> reaches(between, to));
    }

    private static boolean reaches(String from, String to) {
        return imports(from).contains(to) || imports(from).stream().anyMatch(between -> reaches(between, to));
    }

    /// A package in the picture.
    ///
    /// @param left `right` and `top`: its edges
    private record Box(String name, int left, int right, int top, String words) {
        int middle() {
            return (left + right) / 2;
        }

        /// Straight down where one stands above the other, else from corner to corner.
        String arrow(Box to) {
            int shared = Math.min(right, to.right) - Math.max(left, to.left);
            int x = Math.max(left, to.left) + shared / 2;
            int fromX = shared > 0 ? x : to.left > left ? right - 30 : left + 30;
            int toX = shared > 0 ? x : to.left > left ? to.left + 30 : to.right - 30;
            int fromY = top + BOX_HEIGHT;
            int bend = (fromY + to.top) / 2;
            return "  <path d=\"M%1$d %2$dC%1$d %5$d %3$d %5$d %3$d %4$d\"/>\n"
                    .formatted(fromX, fromY, toX, to.top, bend);
        }

        String svg(boolean knowsJavaFx) {
            return """
                      <rect x="%d" y="%d" width="%d" height="%d" rx="6"%s/>
                      <text x="%d" y="%d" class="name">%s</text>
                      <text x="%d" y="%d">%s</text>
                    """.formatted(
                            left,
                            top,
                            right - left,
                            BOX_HEIGHT,
                            knowsJavaFx ? " class=\"javafx\"" : "",
                            middle(),
                            top + 22,
                            name,
                            middle(),
                            top + 42,
                            knowsJavaFx ? words + ", in JavaFX" : words);
        }
    }
}
