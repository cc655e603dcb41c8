package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.store.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas snapshot`: the window as a picture, without a display.
@Command(
        name = "snapshot",
        description = "Writes the window as a PNG picture; needs no display.",
        exitCodeList = {"0:the picture is written"},
        footer = {
            "  portatlas snapshot map.png",
            "  portatlas snapshot 793.png --port 793 --size 1440x900",
            "  portatlas snapshot paper.png --theme light"
        },
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final int LEAST = 320;
    private static final int MOST = 8192;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.png", description = "Where the picture goes.")
    private Path file;

    @Option(names = "--port", paramLabel = "N", description = "The port to select and fly to.")
    private @Nullable Integer port;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            description = "Width and height in pixels, ${DEFAULT-VALUE} unless told.")
    private String size;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            defaultValue = "dark",
            completionCandidates = ThemeNames.class,
            converter = ThemeNames.class,
            description = "${DEFAULT-VALUE} unless told.")
    private Theme theme;

    /// As they are typed.
    static final class ThemeNames extends LowerCaseNames<Theme> {
        ThemeNames() {
            super(Theme.values());
        }
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    SnapshotCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 0 || port > 65535)) {
            throw mistake("there is no port " + port + "; ports are 0 to 65535");
        }
        String[] sides = size.split("x", -1);
        if (sides.length != 2 || !isSide(sides[0]) || !isSide(sides[1])) {
            throw mistake("--size takes WIDTHxHEIGHT, each " + LEAST + " to " + MOST + ", as in 1920x1080; not '" + size
                    + "'");
        }
        if (!file.toString().endsWith(".png")) {
            throw mistake("a snapshot is a PNG picture: the file's name must end in .png, unlike '" + file + "'");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw mistake("cannot write " + file + ": it is there already, and no ordinary file");
        }
        if (Files.isDirectory(file)
                || directory == null
                || !Files.isDirectory(directory)
                || !Files.isWritable(directory)) {
            throw mistake("cannot write " + file + ": its directory does not exist or is not writable");
        }
        Display display = new Display();
        String missing = display.missingForPicture().orElse(null);
        if (missing != null) {
            spec.commandLine().getErr().println("portatlas: " + missing);
            return ExitCode.BROKEN;
        }
        display.goHeadless();
        PortAtlasCommand atlas = (PortAtlasCommand) spec.root().userObject();
        LastRun.speak(UserFiles.in(atlas.dataDirectory()), atlas.system());
        int shown = port == null ? -1 : port;
        try {
            new Picture(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), theme, shown, shown)
                    .write(file, AtlasData.of(Editions.inUse(spec)));
        } catch (IOException e) {
            throw mistake("cannot write " + file + ": " + e.getMessage());
        }
        return ExitCode.OK;
    }

    private static boolean isSide(String text) {
        return text.matches("\\d{3,4}") && Integer.parseInt(text) >= LEAST && Integer.parseInt(text) <= MOST;
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
