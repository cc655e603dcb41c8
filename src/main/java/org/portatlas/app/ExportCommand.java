package org.portatlas.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.RegistryCsv;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.sheet.SheetView;
import org.portatlas.store.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas export`: the map as a picture, or the registry as a table, by the ending of the file's name.
@Command(
        name = "export",
        description = "Writes the map as a PNG or SVG picture, or the registry as a CSV or JSON table;"
                + " needs no display.",
        exitCodeList = {"0:the file is written"},
        footer = {
            "  portatlas export ports.png --size 8192",
            "  portatlas export gaps.svg --layer gaps --layout hilbert --theme light",
            "  portatlas export registry.csv"
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final List<String> PICTURES = List.of("png", "svg");
    private static final List<String> TABLES = List.of("csv", "json");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where it goes; it ends in .png, .svg, .csv or .json.")
    private Path file;

    @Option(
            names = "--layer",
            paramLabel = "L",
            completionCandidates = LayerNames.class,
            description = "What colours the map, as the window's layers: registry unless told.")
    private @Nullable String layer;

    @Option(
            names = "--layout",
            paramLabel = "rows|hilbert",
            completionCandidates = LayoutNames.class,
            description = "Where ports stand: rows unless told.")
    private @Nullable String layout;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            completionCandidates = SnapshotCommand.ThemeNames.class,
            converter = SnapshotCommand.ThemeNames.class,
            description = "light unless told.")
    private @Nullable Theme theme;

    @Option(
            names = "--size",
            paramLabel = "PX",
            description = "The picture's width, 640 to 16384 pixels: 4096 unless told.")
    private @Nullable Integer size;

    /// The layers' ids, as the window offers them.
    static final class LayerNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Layers.all().stream().map(Layer::id).iterator();
        }
    }

    /// The layouts' ids.
    static final class LayoutNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Layouts.all().stream().map(PortLayout::id).iterator();
        }
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ExportCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        String ending = ending();
        Path directory = file.toAbsolutePath().getParent();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw mistake("cannot write " + file + ": it is there already, and no ordinary file");
        }
        if (directory == null || !Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw mistake("cannot write " + file + ": its directory does not exist or is not writable");
        }
        try {
            return PICTURES.contains(ending) ? picture(ending) : table(ending);
        } catch (IOException e) {
            throw mistake("cannot write " + file + ": " + e.getMessage());
        }
    }

    private int picture(String ending) throws IOException, InterruptedException {
        Layer shown = layer == null ? Layers.all().getFirst() : layer(layer);
        PortLayout places = layout();
        int width = size == null ? 4096 : size;
        if (width < SheetView.LEAST_WIDTH || width > SheetView.MOST_WIDTH) {
            throw mistake("--size takes a width of " + SheetView.LEAST_WIDTH + " to " + SheetView.MOST_WIDTH
                    + " pixels, not " + width);
        }
        Display display = new Display();
        String missing = display.missingForPicture().orElse(null);
        if (missing != null) {
            spec.commandLine().getErr().println("portatlas: " + missing);
            return ExitCode.BROKEN;
        }
        display.goHeadless();
        new MapPicture(shown, places, theme == null ? Theme.LIGHT : theme, width)
                .write(file, ending.equals("svg"), Editions.inUse(spec), spec);
        return ExitCode.OK;
    }

    private int table(String ending) throws IOException {
        if (layer != null || layout != null || theme != null || size != null) {
            throw mistake("--layer, --layout, --theme and --size are for pictures; a ." + ending
                    + " file holds the registry's table");
        }
        Registry registry = Editions.inUse(spec);
        Consumer<PrintWriter> table =
                ending.equals("csv") ? out -> RegistryCsv.write(registry, out) : out -> json(registry, out);
        AtomicFile.write(file, out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            table.accept(writer);
            writer.flush();
            if (writer.checkError()) {
                throw new IOException("the disk may be full");
            }
        });
        return ExitCode.OK;
    }

    /// All ports in their order, as `lookup --json` gives them.
    static void json(Registry registry, PrintWriter out) {
        int last = PortRange.DYNAMIC.last();
        RegistryJson.write(
                out, document -> RegistryJson.lookup(document, registry, "0-" + last, IntStream.rangeClosed(0, last)));
    }

    private Layer layer(String id) {
        return Layers.ofId(id)
                .orElseThrow(() -> mistake("there is no layer '" + id + "'; the layers are: "
                        + Layers.all().stream().map(Layer::id).collect(Collectors.joining(", "))));
    }

    private PortLayout layout() {
        String id = layout == null ? "rows" : layout;
        return Layouts.ofId(id)
                .orElseThrow(() -> mistake("there is no layout '" + id + "'; the layouts are: rows, hilbert"));
    }

    private String ending() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.concat(PICTURES.stream(), TABLES.stream())
                .filter(each -> name.endsWith("." + each))
                .findFirst()
                .orElseThrow(
                        () -> mistake("the file's name must end in .png, .svg, .csv or .json, unlike '" + file + "'"));
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
