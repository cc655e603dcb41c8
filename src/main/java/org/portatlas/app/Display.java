package org.portatlas.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a window can be shown here, and what is missing if not: looked at before JavaFX is touched, which would
/// die with a stack trace.
final class Display {
    private static final String WINDOW_PACKAGES = "libgtk-3-0 libgl1 libxtst6 libxxf86vm1";
    private static final List<String> WINDOW_LIBRARIES =
            List.of("libgtk-3.so.0", "libGL.so.1", "libXtst.so.6", "libXxf86vm.so.1");
    private static final String TEXT_PACKAGES = "libpangoft2-1.0-0 fonts-dejavu-core";
    private static final List<String> TEXT_LIBRARIES = List.of("libpangoft2-1.0.so.0", "libfreetype.so.6");
    /// Where distributions keep libraries; others are found by trying.
    private static final List<Path> LIBRARY_DIRECTORIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu"),
            Path.of("/usr/lib/aarch64-linux-gnu"),
            Path.of("/usr/lib64"),
            Path.of("/usr/lib"));
    private static final List<Path> FONT_DIRECTORIES = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home", ""), ".fonts"),
            Path.of(System.getProperty("user.home", ""), ".local/share/fonts"));

    private final boolean linux;
    private final Map<String, String> environment;

    Display() {
        this(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux"), System.getenv());
    }

    Display(boolean linux, Map<String, String> environment) {
        this.linux = linux;
        this.environment = environment;
    }

    /// Whether there is a display to show a window on. JavaFX's GTK needs X11, or XWayland, which sets `DISPLAY` too.
    boolean isThere() {
        return !linux || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /// What keeps a window from being shown, in one line that names the packages; empty if nothing does.
    Optional<String> missingForWindow() {
        return linux
                ? missing(WINDOW_LIBRARIES, "a window", WINDOW_PACKAGES).or(this::missingForPicture)
                : Optional.empty();
    }

    /// What keeps even a picture from being drawn, in one line that names the packages; empty if nothing does.
    Optional<String> missingForPicture() {
        if (!linux) {
            return Optional.empty();
        }
        return missing(TEXT_LIBRARIES, "text", TEXT_PACKAGES)
                .or(() -> hasFont()
                        ? Optional.empty()
                        : Optional.of("no font is installed, and JavaFX needs one; on Debian or Ubuntu: "
                                + "apt-get install fonts-dejavu-core"));
    }

    /// Whether JavaFX draws without a display: then there is no screen either that a window could
    /// fill.
    static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    /// Lets JavaFX draw without a display. Before the toolkit starts.
    void goHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    private static Optional<String> missing(List<String> libraries, String purpose, String packages) {
        for (String library : libraries) {
            if (!isInstalled(library) && !isLoadable(library)) {
                return Optional.of(library + " is missing, and JavaFX needs it for " + purpose
                        + "; on Debian or Ubuntu: apt-get install " + packages);
            }
        }
        return Optional.empty();
    }

    /// Whether the library is where it usually is. Asked first: trying to load takes a hundred times as long, and this
    /// stands before every window.
    private static boolean isInstalled(String library) {
        for (Path directory : LIBRARY_DIRECTORIES) {
            if (Files.exists(directory.resolve(library))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("restricted") // loading is the question
    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup unused = SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    private static boolean hasFont() {
        for (Path directory : FONT_DIRECTORIES) {
            if (Files.isDirectory(directory) && holdsFont(directory)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsFont(Path directory) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? holdsFont(entry) : isFont(entry.toString())) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return false;
        }
        return false;
    }

    private static boolean isFont(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".pfb");
    }
}
