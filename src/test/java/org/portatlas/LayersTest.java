package org.portatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.Socket;
import java.net.URL;
import java.util.Timer;
import java.util.stream.Stream;
import javafx.concurrent.ScheduledService;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.text.Texts;

/// The layers of the README, "Architecture", held. Each rule is also shown a class in `org.portatlas.violations` that
/// breaks it, so that a rule which can no longer fail is noticed.
class LayersTest {
    private static final String[] JAVAFX = {"javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx.."};

    static final JavaClasses ATLAS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.portatlas");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("org.portatlas.violations");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        layer(
                                        "text",
                                        "registry",
                                        "machine",
                                        "map",
                                        "store",
                                        "layer",
                                        "export",
                                        "sheet",
                                        "lesson",
                                        "view",
                                        "app")
                                .because("words stand on nothing"),
                        layer(
                                        "registry",
                                        "machine",
                                        "map",
                                        "store",
                                        "layer",
                                        "export",
                                        "sheet",
                                        "lesson",
                                        "view",
                                        "app")
                                .because("everything reads from the registry, and the registry from nothing"),
                        layer(
                                        "machine",
                                        "registry",
                                        "map",
                                        "store",
                                        "layer",
                                        "export",
                                        "sheet",
                                        "lesson",
                                        "view",
                                        "app")
                                .because("what this computer does is told whatever the registry says"),
                        layer("map", "machine", "store", "layer", "export", "sheet", "lesson", "view", "app")
                                .because("geometry and pixels stand on the registry alone"),
                        layer("store", "machine", "map", "layer", "export", "sheet", "lesson", "view", "app")
                                .because("the user's files stand on the registry alone"),
                        layer("layer", "export", "sheet", "lesson", "view", "app")
                                .because("a layer colours, it does not draw"),
                        layer("export", "map", "store", "layer", "sheet", "lesson", "view", "app")
                                .because("text forms stand on the machine and the registry alone"),
                        layer("sheet", "export", "store", "machine", "lesson", "view", "app")
                                .because("a sheet is the map, what colours it, and words"),
                        layer("lesson", "layer", "export", "sheet", "view", "app")
                                .because("a lesson names a layer by its text id"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(rooms("lesson"))
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(
                                        ProcessBuilder.class, Process.class, Runtime.class, Socket.class, URL.class)
                                .because("a lesson is text from others: it runs nothing and reaches nobody"),
                        noClasses()
                                .that()
                                .resideInAnyPackage("org.portatlas.machine", "org.portatlas.violations.machine")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(rooms("machine.practice", "machine.byhand"))
                                .because(
                                        "what reads this machine makes no sockets for others to read, nor asks others"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(rooms("lesson", "view.lesson", "machine.practice"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(rooms("machine.byhand"))
                                .because("nothing in a lesson runs a command"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.portatlas.store.editions..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.net.http..")
                                .because("the only thing fetched is an edition of the registry, on request"),
                        layer("view", "app").because("the application wires the views, not the other way round"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(rooms(
                                        "registry", "machine", "map", "layer", "export", "sheet", "lesson", "store"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(JAVAFX)
                                .because("the core knows no JavaFX"),
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("ViewModel")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                                .because("a view model is tested without a scene"),
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("View")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(rooms("machine", "store"))
                                .because("controllers hold no logic: they bind to their view model"),
                        codeUnits()
                                .that()
                                .haveName("<clinit>")
                                .should(lookUpNoText())
                                .because("a text that is kept does not follow the language"),
                        fields().that().areStatic().should().beFinal().because("there is no static state"),
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(ScheduledService.class, Timer.class)
                                .because("both stand still for as long as the system's clock is put back"),
                        slices().matching("..view.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because("imports point one way, between the views too"))
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_onAtlas_holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(ATLAS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_onItsViolation_fails(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaCodeUnit> lookUpNoText() {
        return new ArchCondition<>("look up no text") {
            @Override
            public void check(JavaCodeUnit code, ConditionEvents events) {
                code.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Texts.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(code, call.getDescription())));
            }
        };
    }

    private static ArchRule layer(String room, String... unseen) {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(unseen));
    }

    /// In full, for the views have folders of the same names: `view.map` is a view.
    private static String[] rooms(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of("org.portatlas." + name + "..", "org.portatlas.violations." + name + ".."))
                .toArray(String[]::new);
    }
}
