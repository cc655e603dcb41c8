package org.portatlas.app;

import java.util.Arrays;
import org.portatlas.layer.PortPick;
import org.portatlas.layer.Rejection;
import tools.jackson.core.JsonGenerator;

/// Writes proposed ports as JSON; keys are a contract, scripts depend on them.
final class SuggestJson {
    private SuggestJson() {}

    /// `{"ports":[{"port":…,"reasons":["…"]}],"rejected":{"assigned":N,…}}`; every reason is there, with 0 where it
    /// rejected none.
    static void pick(JsonGenerator json, PortPick pick) {
        json.writeStartObject();
        json.writeArrayPropertyStart("ports");
        for (PortPick.Proposal proposal : pick.ports()) {
            json.writeStartObject();
            json.writeNumberProperty("port", proposal.port());
            json.writeArrayPropertyStart("reasons");
            proposal.reasons().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("rejected");
        Arrays.stream(Rejection.values())
                .forEach(rejection -> json.writeNumberProperty(
                        rejection.label(), pick.rejected().getOrDefault(rejection, 0)));
        json.writeEndObject();
        json.writeEndObject();
    }
}
