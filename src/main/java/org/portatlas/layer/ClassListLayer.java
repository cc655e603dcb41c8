package org.portatlas.layer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Contrast;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortStatus;
import org.portatlas.text.Texts;

/// The ports that a class is to know, with its own names for them as landmarks. Those that the registry assigns and
/// those that it does not are told apart; everything else recedes.
public final class ClassListLayer implements Layer {
    private static final Texts TEXTS = new Texts(ClassListLayer.class);

    /// The id of this layer.
    public static final String ID = "class-list";

    private static final byte ASSIGNED = (byte) Ground.COUNT;
    private static final byte NOT_ASSIGNED = (byte) (ASSIGNED + 1);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TEXTS.get("list.title");
    }

    @Override
    public String help() {
        return TEXTS.get("list.help");
    }

    @Override
    public Object basis(LayerInput input) {
        NamedPorts list = input.list();
        return list == null ? input.view() : List.of(input.view(), list);
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        NamedPorts list = input.list();
        if (list != null) {
            list.names().keySet().forEach(port -> look[port] = isAssigned(input, port) ? ASSIGNED : NOT_ASSIGNED);
        }
        Colouring colours =
                new Colouring(look, look, look, Ground.under(theme, Stream.of(assigned(theme), notAssigned(theme))));
        return list == null ? colours : colours.with(list.landmarks());
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        NamedPorts list = input.list();
        if (list == null) {
            return List.of(LegendEntry.remark(TEXTS.get("list.reading"), TEXTS.get("list.reading.detail")));
        }
        Tally assigned = new Tally();
        Tally others = new Tally();
        list.names().keySet().forEach(port -> (isAssigned(input, port) ? assigned : others).add(port));
        return List.of(
                new LegendEntry(
                        List.of(assigned(theme)),
                        TEXTS.get("list.assigned"),
                        assigned.all(),
                        TEXTS.get("list.assigned.detail", assigned.words())),
                new LegendEntry(
                        List.of(notAssigned(theme)),
                        TEXTS.get("list.others"),
                        others.all(),
                        TEXTS.get("list.others.detail", others.words())),
                LegendEntry.remark(TEXTS.get("list.names"), TEXTS.get("list.names.detail", list.title())));
    }

    @Override
    public String words(LayerInput input, int port) {
        NamedPorts list = input.list();
        Map<Integer, String> names = list == null ? Map.of() : list.names();
        String name = names.get(port);
        return name == null ? "" : TEXTS.get("list.port", name);
    }

    private static boolean isAssigned(LayerInput input, int port) {
        return input.view().status(port) == PortStatus.ASSIGNED;
    }

    private static Swatch assigned(Theme theme) {
        int fill = theme.choose(0xFFFFD075, 0xFFAD4600, 0xFFFFD75E);
        return Swatch.plain(fill, Contrast.inkOn(fill));
    }

    private static Swatch notAssigned(Theme theme) {
        return Swatch.marked(theme.choose(0xFF55ADF9, 0xFF2A6BAA, 0xFF6CBEFF), Symbol.DOT);
    }
}
