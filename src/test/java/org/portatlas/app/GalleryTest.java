package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Layers;
import org.portatlas.layer.MachineMarks;
import org.portatlas.layer.TestSockets;
import org.portatlas.lesson.ClassList;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Layouts;
import org.portatlas.map.Theme;
import org.portatlas.registry.EditionSamples;
import org.portatlas.registry.Registry;
import org.portatlas.view.lesson.ClassListViewModel;
import org.testfx.api.FxToolkit;

/// The README's gallery: the map and its legend under every layer, in every layout and theme, over sockets that are
/// written down. One window serves all pictures.
class GalleryTest {
    private static final String FOLDER = "gallery";

    /// No value of a machine is in these; that each cell has its colour is held by `LayerGoldensTest`, to the pixel.
    private static final double TOLERANCE = 0.02;

    private static final long MOST_BYTES = 3_000_000;

    /// The others are seen best without marks.
    private static final Set<String> OF_THIS_MACHINE = Set.of("mismatch", "this-machine");

    /// At this size a port is two pixels wide and high, the whole map as large as that goes.
    private static final int WIDTH = 1000;

    private static final int HEIGHT = 700;

    private static Atlas atlas;
    private static Scene scene;

    @RegisterExtension
    private final QuietLog log = new QuietLog();

    /// One theme after the other, for to dress the window takes longest.
    static Stream<Arguments> pictures() {
        return Stream.of(Theme.DARK, Theme.LIGHT)
                .flatMap(theme -> Layouts.all().stream()
                        .flatMap(layout ->
                                Layers.all().stream().map(layer -> Arguments.of(layer.id(), layout.id(), theme))));
    }

    @BeforeAll
    static void furnish() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        atlas = SwiftRobot.onFx(() -> {
            Atlas made = new Atlas(
                    AtlasData.of(Registry.embedded()),
                    PortCheck.ofThisMachine(),
                    Runnable::run,
                    Clock.system(ZoneOffset.UTC),
                    page -> {});
            var map = made.model().map();
            map.layers().know(GallerySockets.tables());
            map.layers().know(GallerySockets.held());
            map.layers().know(ClassListViewModel.named(ClassList.embedded()));
            map.layers().know(TestSockets.notes());
            map.layers()
                    .compare(EditionSamples.diff(
                            List.of(
                                    "old,2000-2400,tcp,Old,,,2026-04-09",
                                    ",9000-9800,,Reserved",
                                    "own,20000-20600,tcp,Own"),
                            List.of("own,20000-20600,tcp,Its own", "new,32000-33000,udp,New,,,2026-08-17")));
            // What the machine that draws holds has no place in a picture that is the same everywhere.
            map.marksProperty().unbind();
            return made;
        });
        scene = SwiftRobot.onFx(() -> new Scene(atlas.root(), WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picture_drawnNow_isTheOneShown(String layer, String layout, Theme theme) throws IOException {
        ShownPicture picture = new ShownPicture(FOLDER + "/" + name(layer, layout, theme), TOLERANCE);
        SwiftRobot.onFx(() -> {
            var map = atlas.model().map();
            map.themeProperty().set(theme);
            map.layers().layerProperty().set(Layers.ofId(layer).orElseThrow());
            map.arrange(Layouts.ofId(layout).orElseThrow());
            map.showWhole();
            map.marksProperty()
                    .set(
                            OF_THIS_MACHINE.contains(layer)
                                    ? MachineMarks.of(GallerySockets.held().all())
                                    : List.of());
            atlas.root().applyCss();
            atlas.root().layout();
            assertThat(map.viewport().isWhole() && map.passageProperty().get() == null)
                    .isTrue();
        });
        picture.assertShown(draw(), "GalleryTest");
    }

    /// One picture for each, none that nobody draws any more, and a page that loads fast.
    @Test
    void folder_holdsThesePicturesAlone_andIsSmall() throws IOException {
        List<String> expected =
                pictures().map(each -> name(each.get()) + ".png").toList();
        Path folder = new ShownPicture(FOLDER + "/any", TOLERANCE).shown().getParent();
        assertThat(folder)
                .as("the gallery is drawn by `-Dportatlas.screenshots=write`")
                .isDirectory();
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(expected).contains(file.getFileName().toString());
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static String name(@Nullable Object... layerLayoutAndTheme) {
        return Stream.of(layerLayoutAndTheme)
                .map(String::valueOf)
                .collect(Collectors.joining("-"))
                .toLowerCase(Locale.ROOT);
    }

    /// The map with what is said about its colours, cut out of the window.
    private static BufferedImage draw() {
        return SwiftRobot.onFx(() -> {
            Node map = scene.lookup("#map").getParent();
            SnapshotParameters ground = new SnapshotParameters();
            ground.setFill(scene.getFill());
            return image(map.snapshot(ground, null));
        });
    }

    private static BufferedImage image(WritableImage snapshot) {
        int width = (int) snapshot.getWidth();
        int height = (int) snapshot.getHeight();
        int[] pixels = new int[width * height];
        snapshot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
