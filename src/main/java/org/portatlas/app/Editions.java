package org.portatlas.app;

import java.io.PrintWriter;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.InUse;
import org.portatlas.store.editions.StartEdition;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JsonGenerator;

/// The editions of the data directory that a command was given.
///
/// @param spec the command's
record Editions(CommandSpec spec) {
    /// The edition in use. If it is not the one that should be, that is told on standard error.
    static Registry inUse(CommandSpec spec) {
        return new Editions(spec).inUse().registry();
    }

    InUse inUse() {
        InUse inUse = StartEdition.read(files());
        String problem = inUse.problem();
        if (problem != null) {
            spec.commandLine().getErr().println("portatlas: " + Mistakes.oneLine(problem));
        }
        return inUse;
    }

    EditionShelf shelf() {
        return new EditionShelf(files());
    }

    /// Tells which edition is in use now.
    ///
    /// @param sentence what was done, which JSON leaves out
    void print(Registry registry, EditionSource source, String sentence, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            RegistryJson.write(out, document -> status(document, registry, source));
        } else {
            out.println(sentence);
            out.flush();
        }
    }

    private static void status(JsonGenerator json, Registry registry, EditionSource source) {
        json.writeStartObject();
        json.writeStringProperty("edition", registry.edition());
        json.writeStringProperty("source", source.label());
        json.writeNumberProperty("records", registry.recordCount());
        json.writeNumberProperty("assignedPorts", registry.assignedPorts());
        json.writeEndObject();
    }

    private UserFiles files() {
        PortAtlasCommand atlas = (PortAtlasCommand) spec.root().userObject();
        return UserFiles.in(atlas.dataDirectory());
    }
}
