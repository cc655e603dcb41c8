package org.portatlas.view.help;

/// What is running, where.
///
/// @param version of Port Atlas
/// @param java its version and who built it
/// @param javaFx its version
/// @param system its name, version and processor
public record ProgramFacts(String version, String java, String javaFx, String system) {
    /// This process, once the toolkit has started.
    ///
    /// @param version of Port Atlas
    public static ProgramFacts ofThisProcess(String version) {
        return new ProgramFacts(
                version,
                Runtime.version() + ", " + System.getProperty("java.vendor", ""),
                System.getProperty("javafx.runtime.version", System.getProperty("javafx.version", "")),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
    }

    /// All of it in one line.
    public String line() {
        return "Port Atlas " + version + " · Java " + java + " · JavaFX " + javaFx + " · " + system;
    }
}
