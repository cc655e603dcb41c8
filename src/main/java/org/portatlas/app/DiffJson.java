package org.portatlas.app;

import org.portatlas.registry.PortChange;
import org.portatlas.registry.RegistryDiff;
import tools.jackson.core.JsonGenerator;

/// What changed between two editions as JSON: the keys and their order are a contract, scripts
/// depend on them.
final class DiffJson {
    private DiffJson() {}

    /// `{"from":…,"to":…,"ports":[{"port":…,"from":PORT,"to":PORT},…]}`, every port that differs, ascending.
    static void write(JsonGenerator json, RegistryDiff diff) {
        json.writeStartObject();
        json.writeStringProperty("from", diff.from().edition());
        json.writeStringProperty("to", diff.to().edition());
        json.writeArrayPropertyStart("ports");
        for (PortChange change : diff.ports()) {
            json.writeStartObject();
            json.writeNumberProperty("port", change.first());
            json.writeName("from");
            RegistryJson.port(json, diff.from(), change.first());
            json.writeName("to");
            RegistryJson.port(json, diff.to(), change.first());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
