package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The form of `baseline.json`, version 1: UTF-8,
/// `{"version":1,"time":"2026-11-22T10:02:14Z","sockets":[{"protocol":"tcp","family":"ipv4","address":"127.0.0.1",`
/// `"interface":null,"port":8080,"state":"listening","v6only":null,"exposure":"machine","uid":1000,"user":"ada",`
/// `"owners":[{"pid":812,"name":"node"}]},…]}`.
/// Names and values are those of `portatlas listeners --json`. Keys that are unknown are passed over; `version` comes
/// first.
final class BaselineForm implements StoredForm<Optional<Baseline>> {
    private static final Texts TEXTS = new Texts(BaselineForm.class);
    private static final int VERSION = 1;
    private static final Set<String> PROTOCOLS = Set.of("tcp", "udp");
    private static final Set<String> FAMILIES = Set.of("ipv4", "ipv6");
    private static final Set<String> STATES = Set.of("listening", "bound", "taken-silent");
    private static final Set<String> EXPOSURES = Set.of("machine", "address", "all");

    /// @param kept not empty: who remembers nothing removes the file
    @Override
    public byte[] write(Optional<Baseline> kept) {
        Baseline baseline = kept.orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("time", baseline.time().toString());
            json.writeArrayPropertyStart("sockets");
            baseline.sockets().forEach(socket -> write(socket, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(Baseline.Socket socket, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("protocol", socket.protocol());
        json.writeStringProperty("family", socket.family());
        json.writeStringProperty("address", socket.address());
        json.writeName("interface").writeString(socket.networkInterface());
        json.writeNumberProperty("port", socket.port());
        json.writeStringProperty("state", socket.state());
        Boolean v6only = socket.v6only();
        if (v6only == null) {
            json.writeNullProperty("v6only");
        } else {
            json.writeBooleanProperty("v6only", v6only);
        }
        json.writeStringProperty("exposure", socket.exposure());
        json.writeNumberProperty("uid", socket.uid());
        json.writeName("user").writeString(socket.user());
        json.writeArrayPropertyStart("owners");
        socket.owners().forEach(owner -> {
            json.writeStartObject();
            json.writeNumberProperty("pid", owner.pid());
            json.writeStringProperty("name", owner.name());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public Optional<Baseline> read(byte[] content) throws StoredFormException, NewerFormException {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
            try {
                return Optional.of(read(json));
            } catch (JacksonException | IllegalArgumentException damaged) {
                throw new StoredFormException(json.currentLocation().getLineNr(), reason(damaged));
            }
        }
    }

    private static String reason(RuntimeException damaged) {
        return damaged instanceof JacksonException ? TEXTS.get("form.json") : String.valueOf(damaged.getMessage());
    }

    private static Baseline read(JsonParser json) throws NewerFormException {
        Instant time = null;
        List<Baseline.Socket> sockets = null;
        demand(json.nextToken() == JsonToken.START_OBJECT);
        demand("version".equals(json.nextName()));
        int version = json.nextIntValue(0);
        if (version > VERSION) {
            throw new NewerFormException(version);
        }
        demand(version == VERSION);
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case "time" -> time = time(text(json));
                case "sockets" -> sockets = sockets(json);
                default -> json.skipChildren();
            }
        }
        demand(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        if (time == null || sockets == null) {
            throw new IllegalArgumentException(TEXTS.get("baseline.missing"));
        }
        return new Baseline(time, sockets);
    }

    private static List<Baseline.Socket> sockets(JsonParser json) {
        List<Baseline.Socket> sockets = new ArrayList<>();
        demand(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            sockets.add(socket(json));
        }
        demand(json.currentToken() == JsonToken.END_ARRAY);
        return sockets;
    }

    private static Baseline.Socket socket(JsonParser json) {
        String protocol = "";
        String family = "";
        String address = "";
        String networkInterface = null;
        int port = 0;
        String state = "";
        Boolean v6only = null;
        String exposure = "";
        long uid = -1;
        String user = null;
        List<Baseline.Owner> owners = List.of();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (key) {
                case "protocol" -> protocol = text(json);
                case "family" -> family = text(json);
                case "address" -> address = text(json);
                case "interface" -> networkInterface = value == JsonToken.VALUE_NULL ? null : text(json);
                case "port" -> port = json.getIntValue();
                case "state" -> state = text(json);
                case "v6only" -> v6only = value == JsonToken.VALUE_NULL ? null : json.getBooleanValue();
                case "exposure" -> exposure = text(json);
                case "uid" -> uid = json.getLongValue();
                case "user" -> user = value == JsonToken.VALUE_NULL ? null : text(json);
                case "owners" -> owners = owners(json);
                default -> json.skipChildren();
            }
        }
        demand(json.currentToken() == JsonToken.END_OBJECT);
        demand(PROTOCOLS.contains(protocol) && FAMILIES.contains(family) && !address.isEmpty());
        demand(1 <= port && port <= 65535 && STATES.contains(state) && EXPOSURES.contains(exposure));
        return new Baseline.Socket(
                protocol, family, address, networkInterface, port, state, v6only, exposure, uid, user, owners);
    }

    private static List<Baseline.Owner> owners(JsonParser json) {
        List<Baseline.Owner> owners = new ArrayList<>();
        demand(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            long pid = 0;
            String name = "";
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                switch (key) {
                    case "pid" -> pid = json.getLongValue();
                    case "name" -> name = text(json);
                    default -> json.skipChildren();
                }
            }
            demand(json.currentToken() == JsonToken.END_OBJECT);
            owners.add(new Baseline.Owner(pid, name));
        }
        demand(json.currentToken() == JsonToken.END_ARRAY);
        return owners;
    }

    /// Somebody else may have written the file: it is shown as what the machine itself says is.
    private static String text(JsonParser json) {
        demand(json.currentToken() == JsonToken.VALUE_STRING);
        return VisibleText.of(json.getString());
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(TEXTS.get("baseline.time", text), noTime);
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(TEXTS.get("baseline.form", VERSION));
        }
    }
}
