package org.portatlas.sheet;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A program of others that draws SVG: librsvg's, or a browser without a window.
enum SvgRenderer {
    RSVG("rsvg-convert"),
    CHROMIUM("chromium");

    private final String program;

    SvgRenderer(String program) {
        this.program = program;
    }

    /// The first one in `PATH`.
    static Optional<SvgRenderer> installed() {
        return Stream.of(values()).filter(SvgRenderer::isInstalled).findFirst();
    }

    private boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    BufferedImage draw(Path svg, int width, int height) throws IOException, InterruptedException {
        Path png = svg.resolveSibling(svg.getFileName() + ".png");
        List<String> command = switch (this) {
            case RSVG -> List.of(program, "--unlimited", "-o", png.toString(), svg.toString());
            case CHROMIUM ->
                List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--force-device-scale-factor=1",
                        "--window-size=" + width + "," + height,
                        "--screenshot=" + png,
                        svg.toUri().toString());
        };
        Process drawing = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(svg.resolveSibling("renderer.log").toFile())
                .start();
        if (!drawing.waitFor(60, TimeUnit.SECONDS) || drawing.exitValue() != 0) {
            drawing.destroyForcibly();
            throw new IOException(program + ": " + Files.readString(svg.resolveSibling("renderer.log")));
        }
        return ImageIO.read(png.toFile());
    }
}
