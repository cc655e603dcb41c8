package org.portatlas.layer;

import java.util.List;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// The ports that browsers refuse for `http` and `https`; see [BrowserRefusedPorts]. Everything else recedes.
public final class BrowserRefusedLayer implements Layer {
    private static final Texts TEXTS = new Texts(BrowserRefusedLayer.class);

    @Override
    public String id() {
        return "browser-refused";
    }

    @Override
    public String title() {
        return TEXTS.get("browsers.title");
    }

    @Override
    public String help() {
        return TEXTS.get("browsers.help");
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        for (int port = 0; port < PortRange.PORTS; port++) {
            if (BrowserRefusedPorts.contains(port)) {
                look[port] = (byte) Ground.COUNT;
            }
        }
        return new Colouring(look, look, look, Ground.under(theme, Stream.of(refused(theme))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        Tally ports = new Tally();
        for (int port = 0; port < PortRange.PORTS; port++) {
            if (BrowserRefusedPorts.contains(port)) {
                ports.add(port);
            }
        }
        return List.of(
                new LegendEntry(
                        List.of(refused(theme)),
                        TEXTS.get("browsers.refused"),
                        ports.all(),
                        TEXTS.get("browsers.refused.detail", ports.words())),
                LegendEntry.remark(TEXTS.get("browsers.why"), TEXTS.get("browsers.source")));
    }

    @Override
    public String words(LayerInput input, int port) {
        return BrowserRefusedPorts.contains(port) ? TEXTS.get("browsers.port") : "";
    }

    static Swatch refused(Theme theme) {
        return Swatch.marked(theme.choose(0xFFFFD075, 0xFFAD4600, 0xFFFFD75E), Symbol.CROSS);
    }
}
