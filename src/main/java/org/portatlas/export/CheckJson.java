package org.portatlas.export;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.ProbeReport;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SourceReport;
import org.portatlas.machine.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes what a check found as JSON; keys and labels are a contract, scripts depend on them. The writer stays open.
///
/// Only ASCII is written, other letters by their number: so the document is UTF-8 whatever the terminal's encoding.
public final class CheckJson {
    private final JsonGenerator json;

    private CheckJson(JsonGenerator json) {
        this.json = json;
    }

    /// `{"port":…}`, or `{"checks":[…]}`.
    ///
    /// @param answers one of them, if it is one port
    public static void write(List<PortAnswer> answers, boolean isOnePort, PrintWriter out) {
        try (JsonGenerator json = generator(out)) {
            CheckJson writer = new CheckJson(json);
            if (isOnePort) {
                writer.answer(answers.getFirst());
            } else {
                json.writeStartObject();
                json.writeArrayPropertyStart("checks");
                answers.forEach(writer::answer);
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        out.println();
    }

    /// `{"time":…,"sockets":[…],"notSeen":[…]}`.
    public static void write(ListenerList listeners, PrintWriter out) {
        try (JsonGenerator json = generator(out)) {
            CheckJson writer = new CheckJson(json);
            json.writeStartObject();
            json.writeStringProperty("time", time(listeners.time()));
            writer.sockets(listeners.sockets(), true);
            writer.strings("notSeen", listeners.notSeen());
            json.writeEndObject();
        }
        out.println();
    }

    /// Writes `"sockets":[…]`, each with its port, into an object that has begun.
    static void sockets(JsonGenerator json, List<SocketEntry> sockets) {
        new CheckJson(json).sockets(sockets, true);
    }

    /// Of which nothing but ASCII comes, and which leaves the writer open.
    static JsonGenerator generator(PrintWriter out) {
        return JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    private void answer(PortAnswer answer) {
        json.writeStartObject();
        json.writeNumberProperty("port", answer.port());
        json.writeStringProperty("time", time(answer.time()));
        json.writeStringProperty("verdict", answer.verdict().label());
        strings("verdicts", answer.verdicts().stream().map(Verdict::label).toList());
        json.writeStringProperty("sentence", answer.sentence());
        sockets(answer.sockets(), false);
        json.writeArrayPropertyStart("sources");
        answer.sources().forEach(this::source);
        json.writeEndArray();
        json.writeArrayPropertyStart("probes");
        answer.probes().forEach(this::probe);
        json.writeEndArray();
        strings("notSeen", answer.notSeen());
        json.writeEndObject();
    }

    private void sockets(List<SocketEntry> sockets, boolean withPort) {
        json.writeArrayPropertyStart("sockets");
        sockets.forEach(socket -> socket(socket, withPort));
        json.writeEndArray();
    }

    private void socket(SocketEntry socket, boolean withPort) {
        json.writeStartObject();
        json.writeStringProperty("protocol", socket.protocol().label());
        json.writeStringProperty("family", socket.family().label());
        json.writeStringProperty("address", socket.address());
        string("interface", socket.networkInterface());
        if (withPort) {
            json.writeNumberProperty("port", socket.port());
        }
        json.writeStringProperty("state", socket.state().label());
        bool("v6only", socket.v6only());
        json.writeStringProperty("exposure", socket.exposure().label());
        number("uid", socket.uid() < 0 ? null : socket.uid());
        string("user", socket.user());
        number("inode", socket.inode() < 0 ? null : socket.inode());
        json.writeArrayPropertyStart("owners");
        socket.owners().forEach(this::owner);
        json.writeEndArray();
        json.writeBooleanProperty("ownerHidden", socket.ownerHidden());
        json.writeEndObject();
    }

    private void owner(Owner owner) {
        Instant startTime = owner.startTime();
        json.writeStartObject();
        json.writeNumberProperty("pid", owner.pid());
        json.writeStringProperty("name", owner.name());
        string("startTime", startTime == null ? null : time(startTime));
        string("command", owner.command());
        string("directory", owner.directory());
        number("parent", owner.parent());
        string("unit", owner.unit());
        string("container", owner.container());
        json.writeEndObject();
    }

    private void source(SourceReport source) {
        json.writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeBooleanProperty("ok", source.ok());
        String failure = source.failure();
        if (failure != null) {
            json.writeStringProperty("failure", failure);
        }
        json.writeNumberProperty("millis", rounded(source.millis()));
        json.writeEndObject();
    }

    private void probe(ProbeReport probe) {
        json.writeStartObject();
        json.writeStringProperty("kind", probe.kind());
        json.writeStringProperty("address", probe.address());
        json.writeStringProperty("result", probe.result());
        json.writeNumberProperty("millis", rounded(probe.millis()));
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void number(String name, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    private void bool(String name, @Nullable Boolean value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeBooleanProperty(name, value);
        }
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
