package org.portatlas.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is shipped against what is said of it: no library without its name, its version, its
/// licence and the text of that.
class LibrariesTest {
    private static final Path TEXTS = Path.of("assets/licences");

    /// The modules that this program runs on, but for itself: what a package is made of.
    private static List<String> modulePath() {
        return Stream.of(Objects.requireNonNull(System.getProperty("jdk.module.path"))
                        .split(File.pathSeparator, -1))
                .map(path -> "" + Path.of(path).getFileName())
                .filter(file -> file.endsWith(".jar"))
                .map(file -> file.replaceAll("(-linux|-mac|-win)?(-aarch64)?\\.jar$", ""))
                .distinct()
                .toList();
    }

    @Test
    void everyModuleThatIsRunOn_isListed() {
        List<String> jars = modulePath();
        assertThat(jars).hasSizeGreaterThan(12).anyMatch(jar -> jar.startsWith("javafx-controls"));
        assertThat(LicenceTexts.libraries())
                .extracting(each -> each.artifact() + "-" + each.version())
                .containsAll(jars);
    }

    @Test
    void everyLibrary_hasANameALicenceAndItsText() {
        List<Library> libraries = LicenceTexts.libraries();
        assertThat(libraries).hasSizeGreaterThan(12);
        for (Library library : libraries) {
            assertThat(library.name()).as(library.artifact()).isNotBlank();
            assertThat(library.licence()).as(library.artifact()).isNotBlank().doesNotContainIgnoringCase("unknown");
            assertThat(LicenceTexts.files(library)).as(library.artifact()).isNotEmpty();
            for (String file : LicenceTexts.files(library)) {
                assertThat(LicenceTexts.of(file)).as(file).hasSizeGreaterThan(500);
            }
        }
    }

    @Test
    void texts_areThoseOfTheLicencesThatAreNamed() {
        for (Library library : LicenceTexts.libraries()) {
            String text = String.join(
                    " ",
                    LicenceTexts.files(library).stream().map(LicenceTexts::of).toList());
            String said = library.licence();
            String expected = said.contains("Apache")
                    ? "Apache License"
                    : said.contains("GPL")
                            ? "\"CLASSPATH\" EXCEPTION"
                            : said.contains("BSD") ? "Redistributions in binary form" : "Permission is hereby granted";
            assertThat(text).as(library.artifact() + ": " + said).contains(expected);
        }
    }

    @Test
    void everyTextThatIsShipped_belongsToSomething_andOursIsOurs() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> "" + file.getFileName()).filter(file -> file.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(LicenceTexts.all(LicenceTexts.libraries()));
        }
        assertThat(TEXTS.resolve("MIT-port-atlas.txt")).hasSameTextualContentAs(Path.of("LICENSE"));
    }
}
