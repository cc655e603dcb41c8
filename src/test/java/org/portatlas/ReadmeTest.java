package org.portatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the README names is there: the files that it leads to, the types of its glossary, and the classes and methods
/// on the way of a click and of a frame.
class ReadmeTest {
    private static final Pattern TYPE = Pattern.compile("\\[`(\\w+)`]\\(src/main/java/([\\w/]+)\\.java\\)");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\n(.*?)```");
    private static final Pattern STEP = Pattern.compile("\\[\"(\\w+)(?:\\.(\\w+))?(?:<br/>[^\"]*)?\"]");

    private static String readme = "";

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void relativeLinks_leadToFiles() {
        List<String> links = new ArrayList<>();
        Parser.builder().build().parse(readme).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
                visitChildren(image);
            }
        });
        assertThat(links)
                .filteredOn(link -> !link.startsWith("https://"))
                .hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void typesOfTheGlossary_exist() {
        String glossary = readme.substring(readme.indexOf("## Glossary\n"), readme.indexOf("## Add something\n"));
        List<MatchResult> types = TYPE.matcher(glossary).results().toList();
        // Another form of a link would not be looked at.
        assertThat(types).isNotEmpty().hasSize(glossary.split("]\\(", -1).length - 1);
        assertThat(types).allSatisfy(type -> {
            String name = type.group(2).replace('/', '.');
            assertThat(LayersTest.ATLAS.contain(name)).as(name).isTrue();
            assertThat(LayersTest.ATLAS.get(name).getSimpleName()).isEqualTo(type.group(1));
        });
    }

    @Test
    void stepsOfTheDiagrams_areClassesAndTheirMethods() {
        List<MatchResult> diagrams = DIAGRAM.matcher(readme).results().toList();
        assertThat(diagrams).hasSize(2).allSatisfy(diagram -> {
            List<MatchResult> steps = STEP.matcher(diagram.group(1)).results().toList();
            assertThat(steps).isNotEmpty().hasSize(diagram.group(1).split("\\[", -1).length - 1);
            assertThat(steps)
                    .allSatisfy(step -> assertThat(LayersTest.ATLAS)
                            .as(step.group())
                            .anyMatch(each -> each.getSimpleName().equals(step.group(1)) && has(each, step.group(2))));
        });
    }

    /// @param method null for none in particular
    private static boolean has(JavaClass type, @Nullable String method) {
        return method == null
                || type.getMethods().stream().map(JavaMethod::getName).anyMatch(method::equals);
    }
}
