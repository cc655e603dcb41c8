package org.portatlas.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of each package against each other and against the code: nothing missing, nothing
/// unused, nothing that does
/// not match.
class BundlesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    /// Not the character alone.
    private static final Pattern LITERAL = Pattern.compile("(?<!')\"((?:[^\"\\\\]|\\\\.)*)\"");
    /// A text that is asked for by its key: the key stands there, so that it can be found.
    private static final Pattern ASKED = Pattern.compile("\\bTEXTS\\s*\\.get\\(\\s*([^,)]*)");
    /// In FXML.
    private static final Pattern NAMED = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(,\\w+)?");
    /// In a plural, an argument as it is would be written with separators.
    private static final Pattern BARE_IN_PLURAL =
            Pattern.compile("\\{\\d,choice,[^{}]*(\\{\\d(,number[^{}]*)?}[^{}]*)*\\{\\d}");

    private static final Map<String, List<String>> CONSTANTS = constants();

    static Stream<Path> bundles() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("texts.properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void french_hasTheKeysOfEnglish(Path english) {
        assertThat(texts(french(english)).keySet())
                .containsExactlyElementsOf(texts(english).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void french_takesTheSameArguments(Path english) {
        Map<String, String> french = texts(french(english));
        texts(english)
                .forEach((key, text) -> assertThat(arguments(french.getOrDefault(key, "")))
                        .as("arguments of %s", key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void texts_ofOneSentenceOrMore_areTranslated(Path english) {
        Map<String, String> french = texts(french(english));
        List<String> same = texts(english).entrySet().stream()
                .filter(text -> text.getValue().replaceAll("\\{[^}]*}", "").split("[^\\p{L}]+").length > 4)
                .filter(text -> text.getValue().equals(french.get(text.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void patterns_areWrittenAsPatterns(Path english) {
        Stream.of(english, french(english))
                .forEach(file -> texts(file).forEach((key, text) -> {
                    if (ARGUMENT.matcher(text).find()) {
                        assertThat(text.replace("''", ""))
                                .as("apostrophes of %s", key)
                                .doesNotContain("'");
                        assertThat(BARE_IN_PLURAL.matcher(text).find())
                                .as("a bare argument in a plural of %s", key)
                                .isFalse();
                        MessageFormat unused = new MessageFormat(text, Locale.FRENCH);
                    } else {
                        assertThat(text).as("no pattern: %s", key).doesNotContain("''", "{");
                    }
                    assertThat(text).as(key).isNotBlank();
                }));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keys_areAllUsedInTheirPackage(Path english) {
        Set<String> named = sources(english)
                .flatMap(source -> Stream.concat(
                        LITERAL.matcher(source).results(), NAMED.matcher(source).results()))
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        List<String> unused = texts(english).keySet().stream()
                .filter(key -> !named.contains(key) && !isOfAConstant(key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void constants_haveAllTheSameTexts(Path english) {
        Map<String, Set<String>> parts = new TreeMap<>();
        Set<String> keys = texts(english).keySet();
        for (String key : keys) {
            String[] steps = key.split("\\.", 3);
            if (steps.length > 1 && CONSTANTS.getOrDefault(steps[0], List.of()).contains(steps[1])) {
                parts.computeIfAbsent(steps[0], type -> new TreeSet<>()).add(steps.length == 3 ? '.' + steps[2] : "");
            }
        }
        List<String> missing = new ArrayList<>();
        parts.forEach((type, ends) -> ends.forEach(end -> CONSTANTS.getOrDefault(type, List.of()).stream()
                .map(constant -> type + '.' + constant + end)
                .filter(key -> !keys.contains(key))
                .forEach(missing::add)));
        assertThat(missing).isEmpty();
    }

    @Test
    void keys_thatAreAskedFor_areThere() {
        List<String> faults = new ArrayList<>();
        files(JAVA, ".java").forEach(file -> {
            Matcher asked = ASKED.matcher(read(file));
            while (asked.find()) {
                String key = asked.group(1).strip();
                Path bundle = RESOURCES.resolve(JAVA.relativize(file)).resolveSibling("texts.properties");
                if (!key.startsWith("\"")) {
                    faults.add(file + " asks for a key that does not stand there: " + key);
                } else if (!Files.exists(bundle) || !texts(bundle).containsKey(key.replace("\"", ""))) {
                    faults.add(file + " asks for " + key + ", which is not in " + bundle);
                }
            }
        });
        files(RESOURCES, ".fxml").forEach(file -> {
            for (MatchResult named : NAMED.matcher(read(file)).results().toList()) {
                if (!texts(file.resolveSibling("texts.properties")).containsKey(named.group(1))) {
                    faults.add(file + " names " + named.group(1));
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private static boolean isOfAConstant(String key) {
        String[] steps = key.split("\\.", 3);
        return steps.length > 1 && CONSTANTS.getOrDefault(steps[0], List.of()).contains(steps[1]);
    }

    /// The names of the constants of each enumeration, by its simple name.
    private static Map<String, List<String>> constants() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.portatlas").stream()
                        .filter(type -> type.isEnum()
                                && type.getSuperclass()
                                        .orElseThrow()
                                        .toErasure()
                                        .getName()
                                        .equals("java.lang.Enum"))
                        .collect(Collectors.toMap(
                                JavaClass::getSimpleName,
                                type -> Arrays.stream(type.reflect().getEnumConstants())
                                        .map(constant -> ((Enum<?>) constant).name())
                                        .toList(),
                                (one, other) -> Stream.concat(one.stream(), other.stream())
                                        .toList()));
    }

    private static Stream<String> sources(Path bundle) {
        Path home = JAVA.resolve(RESOURCES.relativize(bundle)).resolveSibling("");
        return Stream.concat(in(home, ".java"), in(bundle.resolveSibling(""), ".fxml"))
                .map(BundlesTest::read);
    }

    private static Stream<Path> in(Path directory, String ending) {
        return files(directory, ending).filter(file -> directory.equals(file.getParent()));
    }

    private static Stream<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path french(Path english) {
        return english.resolveSibling("texts_fr.properties");
    }

    /// Which arguments a pattern has, and which of them are formatted how; a plural may ask for
    /// one more than once.
    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Path file) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        all.forEach((key, text) -> texts.put((String) key, (String) text));
        return new TreeMap<>(texts);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
