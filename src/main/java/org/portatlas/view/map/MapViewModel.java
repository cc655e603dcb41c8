package org.portatlas.view.map;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.RegistryView;
import org.portatlas.map.Captions;
import org.portatlas.map.Colouring;
import org.portatlas.map.MapScene;
import org.portatlas.map.MapType;
import org.portatlas.map.Mark;
import org.portatlas.map.Overdraw;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;
import org.portatlas.view.layers.LayersViewModel;

/// What the map shows where it looks: its colours and names, this machine's marks, what lies over the
/// cells, and what it keeps to itself. FX thread.
public final class MapViewModel extends MapCamera {
    private static final Texts TEXTS = new Texts(MapViewModel.class);

    private final Registry registry;
    private final LayersViewModel layers;
    private final Captions allCaptions;
    private Captions captions;
    private Regions regions;
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Overdraw> overdraw = new SimpleObjectProperty<>(Overdraw.NONE);
    private final BooleanProperty gapsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty minimap = new SimpleBooleanProperty(true);
    private final ObjectProperty<Veil> veil = new SimpleObjectProperty<>(Veil.NONE);
    private @Nullable VeiledMap veiled;

    public MapViewModel(Registry registry, Captions captions, LayersViewModel layers, PortLayout layout) {
        super(layout);
        this.registry = registry;
        this.allCaptions = captions;
        this.captions = captions;
        this.layers = layers;
        this.regions = new Regions(registry.gaps());
        RegistryView view = layers.inputProperty().get().view();
        if (view.transport() != null) {
            follow(view);
        }
        layers.beforeTransportChange(this::follow);
    }

    /// Names and gaps follow the transport that counts, as the colours do.
    private void follow(RegistryView view) {
        Transport transport = view.transport();
        captions = transport == null ? allCaptions : new Captions(registry, transport);
        regions = new Regions(view.gaps());
    }

    public ObjectProperty<Theme> themeProperty() {
        return layers.themeProperty();
    }

    public ReadOnlyObjectProperty<Colouring> colouringProperty() {
        return layers.colouringProperty();
    }

    public BooleanProperty gapsShownProperty() {
        return gapsShown;
    }

    /// Whether the whole map stands small in a corner while a part of it is shown.
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    /// What the map keeps to itself; while that is anything, a question stands.
    public ObjectProperty<Veil> veilProperty() {
        return veil;
    }

    /// The map under its veil; `null` while it has none.
    private @Nullable VeiledMap veiled() {
        VeiledMap known = veiled;
        if (veil.get() == Veil.NONE) {
            return null;
        }
        if (known == null || known.veil() != veil.get()) {
            known = new VeiledMap(registry, veil.get());
            veiled = known;
        }
        return known;
    }

    /// What may be said of a port in a line while the map is veiled; `null` if it is not.
    public @Nullable String veiledLine(OptionalInt port) {
        VeiledMap under = veiled();
        return under == null ? null : under.line(port);
    }

    /// This machine's marks.
    public ObjectProperty<List<Mark>> marksProperty() {
        return marks;
    }

    /// What is drawn over the cells on request.
    public ObjectProperty<Overdraw> overdrawProperty() {
        return overdraw;
    }

    /// The ports that a search lights up; all others recede meanwhile.
    public ObjectProperty<PortSet> hitsProperty() {
        return layers.hitsProperty();
    }

    /// Ends what a search lights up.
    /// @return whether it lit up anything
    public boolean endHits() {
        boolean lit = !layers.hitsProperty().get().isEmpty();
        layers.hitsProperty().set(PortSet.NONE);
        return lit;
    }

    /// What colours the map.
    public LayersViewModel layers() {
        return layers;
    }

    /// The gap of the selected port, `null` if it lies in none.
    public @Nullable Gap selectedGap() {
        OptionalInt port = selectedPortProperty().get();
        return port.isPresent() ? registry.gapAt(port.getAsInt()) : null;
    }

    /// A port in a few words: its number, and its name or its status.
    public String caption(int port) {
        if (veil.get() != Veil.NONE) {
            return Integer.toString(port);
        }
        String name = captions.name(port);
        return port + "  " + (name == null ? PortWords.of(registry.status(port)) : name);
    }

    /// The map for those who hear it: the selected port in words, or what the map is.
    String spoken() {
        OptionalInt port = selectedPortProperty().get();
        VeiledMap under = veiled();
        if (under != null && port.isPresent()) {
            return under.spoken(port.getAsInt(), layout());
        }
        return port.isPresent()
                ? SpokenPort.of(port.getAsInt(), layers.inputProperty().get(), layers.words(port.getAsInt()))
                : TEXTS.get("spoken.nothing");
    }

    /// What is to be drawn now, in the typefaces of the view's scale.
    public MapScene scene(MapType type) {
        VeiledMap under = veiled();
        if (under != null) {
            return under.scene(viewport(), layout(), layers.themeProperty().get(), type);
        }
        return new MapScene(
                viewport(),
                layout(),
                layers.colouringProperty().get(),
                regions,
                captions,
                layers.themeProperty().get(),
                type,
                gapsShown.get(),
                selectedGap(),
                marks.get(),
                overdraw.get());
    }

    /// Selects the port at a point of the view and comes close to it; where that is told by eye, only selects it.
    public void selectAt(double viewX, double viewY) {
        OptionalInt port = portAt(viewX, viewY);
        if (veil.get().hidesNumbers()) {
            selectedPortProperty()
                    .set(port.isPresent() ? port : selectedPortProperty().get());
        } else {
            port.ifPresent(this::select);
        }
    }

    /// The selected port, or its gap, as large as the window allows.
    public void fitSelection() {
        @Nullable Gap gap = selectedGap();
        if (gap != null) {
            fly(viewport().fitting(gap.first(), gap.last(), layout()));
        } else {
            selectedPortProperty().get().ifPresent(this::select);
        }
    }

    /// Selects the next gap after the selection in port order (`direction` 1), or the one before it (-1); round the
    /// ends.
    public void selectNextGap(int direction) {
        List<Gap> gaps = registry.gaps();
        int port = selectedPortProperty().get().orElse(-1);
        Gap next = direction > 0
                ? gaps.stream().filter(gap -> gap.first() > port).findFirst().orElse(gaps.getFirst())
                : gaps.reversed().stream()
                        .filter(gap -> gap.last() < port)
                        .findFirst()
                        .orElse(gaps.getLast());
        select(next.first());
    }
}
