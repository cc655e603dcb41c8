package org.portatlas.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.sheet.SheetPng;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.map.MapViewModel;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The page of the map that goes to a printer: whole, as large as the paper allows, and on white.
class SheetPageTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final MapViewModel map = map(new RowsLayout());
    private final MapExportViewModel model = export(map);

    private static MapViewModel map(PortLayout layout) {
        return new MapViewModel(
                REGISTRY,
                new Captions(REGISTRY),
                new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY)),
                layout);
    }

    private static MapExportViewModel export(MapViewModel map) {
        return new MapExportViewModel(
                map,
                (ExportWhat what, ExportForm form, PrintWriter out) -> {},
                work -> Thread.ofVirtual().start(work),
                Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));
    }

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private SheetPng.Pixels drawn(boolean whole, double points) throws Exception {
        CompletableFuture<SheetPng.Pixels> pixels = new CompletableFuture<>();
        var unused = WaitForAsyncUtils.asyncFx(() -> model.draw(
                whole,
                points,
                pixels::complete,
                () -> pixels.completeExceptionally(new IllegalStateException("not drawn"))));
        return pixels.get(30, TimeUnit.SECONDS);
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) throws ExecutionException, InterruptedException {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    /// A4 and Letter, both ways, without the margins that printers keep.
    @ParameterizedTest
    @CsvSource({"770, 523", "523, 770", "720, 540", "540, 720"})
    void page_holdsTheWholeSheet_asLargeAsItCanBe(double width, double height) throws Exception {
        SheetPng.Pixels pixels = drawn(true, width);
        SheetPage page = onFx(() -> new SheetPage(pixels, width, height));
        Bounds place = page.getChildren().getFirst().getBoundsInParent();
        assertThat(place.getMinX()).isGreaterThanOrEqualTo(-0.01);
        assertThat(place.getMinY()).isZero();
        assertThat(place.getMaxX()).isLessThanOrEqualTo(width + 0.01);
        assertThat(place.getMaxY()).isLessThanOrEqualTo(height + 0.01);
        assertThat(Math.max(place.getWidth() / width, place.getHeight() / height))
                .isBetween(0.999, 1.001);
        assertThat(place.getWidth() / place.getHeight())
                .isBetween(0.99 * pixels.width() / pixels.height(), 1.01 * pixels.width() / pixels.height());
        // Sharp: 300 dots an inch.
        assertThat(pixels.width()).isEqualTo((int) Math.round(width * 300 / 72));
    }

    @Test
    void page_ofADarkWindow_isWhite_andTheMapIsOnIt() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> map.themeProperty().set(Theme.DARK)).get();
        SheetPng.Pixels pixels = drawn(true, 400);
        WritableImage seen = onFx(() -> {
            SheetPage page = new SheetPage(pixels, 400, 300);
            return new Scene(new StackPane(page), 400, 300).snapshot(null);
        });
        PixelReader reader = seen.getPixelReader();
        assertThat(reader.getArgb(200, 1)).isEqualTo(0xFFFFFFFF);
        int blue = 0;
        for (int at = 0; at < 400 * 300; at++) {
            int pixel = reader.getArgb(at % 400, at / 400);
            blue += (pixel & 0xFF) > 0x30 + (pixel >> 16 & 0xFF) ? 1 : 0;
        }
        assertThat(blue).as("pixels of assigned User Ports").isGreaterThan(500);
    }

    @Test
    void paper_liesAsTheMapDoes() {
        assertThat(model.isWide()).isTrue();
        assertThat(export(map(new HilbertLayout())).isWide()).isFalse();
    }

    @Test
    void whatTheWindowShows_isAnotherPage() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    map.selectedPortProperty().set(OptionalInt.of(443));
                    map.lookAt(443, 20);
                })
                .get();
        assertThat(drawn(false, 400).argb()).isNotEqualTo(drawn(true, 400).argb());
    }

    @Test
    void drawing_thatIsCancelled_isTold_andNothingIsPrinted() throws Exception {
        CompletableFuture<String> unprinted = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
                    Locale.setDefault(Locale.FRENCH);
                    model.draw(
                            true,
                            770,
                            pixels -> unprinted.complete("printed"),
                            () -> unprinted.complete("the job is called off"));
                    model.cancel();
                })
                .get();
        assertThat(unprinted.get(30, TimeUnit.SECONDS)).isEqualTo("the job is called off");
        SwiftRobot.settle();
        assertThat(onFx(model.messageProperty()::get)).isEqualTo("Annulé. Rien n’a été imprimé.");
        assertThat(onFx(model.runningProperty()::get)).isFalse();
    }
}
