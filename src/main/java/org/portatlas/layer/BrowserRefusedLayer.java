package org.portatlas.layer;

import java.util.List;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;

/// The ports that browsers refuse for `http` and `https`; see [BrowserRefusedPorts]. Everything else recedes.
public final class BrowserRefusedLayer implements Layer {
    @Override
    public String id() {
        return "browser-refused";
    }

    @Override
    public String title() {
        return "Browsers";
    }

    @Override
    public String help() {
        return "Ports that browsers refuse for http and https, whoever listens there (WHATWG, Fetch).";
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
                        List.of(refused(theme)), "refused", ports.all(), "for http and https: " + ports.words()),
                LegendEntry.remark(
                        "so that a page cannot make a browser talk to other services",
                        "The bad ports of the WHATWG's Fetch standard; other programs are not bound by it."));
    }

    @Override
    public String words(LayerInput input, int port) {
        return BrowserRefusedPorts.contains(port) ? "browsers refuse it for http and https" : "";
    }

    static Swatch refused(Theme theme) {
        return Swatch.marked(theme == Theme.DARK ? 0xFFFFD075 : 0xFFAD4600, Symbol.CROSS);
    }
}
