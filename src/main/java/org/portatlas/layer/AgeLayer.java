package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.layer.LegendEntry.Scale;
import org.portatlas.layer.LegendEntry.Tick;
import org.portatlas.map.Colouring;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// The year in which each assigned port was first registered, up to a year that can be moved: what was registered later
/// recedes. Ports without a date, nearly all System Ports among them, are apart, for the registry does not tell when
/// they came.
public final class AgeLayer implements Layer {
    private static final Texts TEXTS = new Texts(AgeLayer.class);
    private static final int NOW = Integer.MAX_VALUE;
    private static final int PORTS = PortRange.DYNAMIC.first();

    /// What comes later is seen as a hint.
    private static final int LATER_SHADE = 60;

    private static final byte UNDATED = (byte) (Ground.COUNT + Cividis.STEPS);
    private static final byte LATER = (byte) (UNDATED + 1);

    private final int until;

    public AgeLayer() {
        this(NOW);
    }

    /// @param until the last year that is shown
    private AgeLayer(int until) {
        this.until = until;
    }

    @Override
    public String id() {
        return "age";
    }

    @Override
    public String title() {
        return TEXTS.get("age.title");
    }

    @Override
    public String help() {
        return TEXTS.get("age.help");
    }

    @Override
    public Optional<LayerParameter> parameter(LayerInput input) {
        int first = firstYear(input);
        int last = lastYear(input.registry());
        int value = Math.clamp(until, first, last);
        return Optional.of(new LayerParameter(
                TEXTS.get("age.until"),
                IntStream.rangeClosed(first, last).boxed().toList(),
                value,
                Integer.toString(value),
                true));
    }

    @Override
    public Layer turnedTo(int value) {
        return new AgeLayer(value);
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        RegistryView view = input.view();
        byte[] look = Ground.lay(view);
        RegistrationYears years = new RegistrationYears(view);
        int last = lastYear(input.registry());
        byte[] ofYear = new byte[last + 1];
        // Every transport has the same scale, that of the whole registry.
        int first = view.transport() == null ? Math.min(years.first(), last) : firstYear(input);
        for (int year = first; year <= last; year++) {
            ofYear[year] = year <= until ? (byte) (Ground.COUNT + Cividis.step(place(year, first, last))) : LATER;
        }
        for (int port = 0; port < PORTS; port++) {
            if (view.status(port) == PortStatus.ASSIGNED) {
                int year = years.of(port);
                look[port] = year == 0 ? UNDATED : ofYear[year];
            }
        }
        return new Colouring(
                look,
                look,
                look,
                Ground.under(theme, Stream.concat(Cividis.onGround(theme), Stream.of(undated(theme), later(theme)))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        RegistryView view = input.view();
        RegistrationYears years = new RegistrationYears(view);
        Tally dated = new Tally();
        Tally undated = new Tally();
        Tally later = new Tally();
        for (int port = 0; port < PORTS; port++) {
            if (view.status(port) == PortStatus.ASSIGNED) {
                int year = years.of(port);
                (year == 0 ? undated : year <= until ? dated : later).add(port);
            }
        }
        int last = lastYear(input.registry());
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(
                Cividis.onGround(theme).toList(),
                TEXTS.get("age.dated"),
                dated.all(),
                TEXTS.get("age.dated.detail", dated.words()),
                new Scale(ticks(firstYear(input), last), true)));
        entries.add(new LegendEntry(
                List.of(undated(theme)),
                TEXTS.get("age.undated"),
                undated.all(),
                TEXTS.get("age.undated.detail", undated.words())));
        if (until < last) {
            entries.add(new LegendEntry(
                    List.of(later(theme)),
                    TEXTS.get("age.later"),
                    later.all(),
                    TEXTS.get("age.later.detail", until, later.words())));
        }
        return entries;
    }

    @Override
    public String words(LayerInput input, int port) {
        return words(input).apply(port);
    }

    @Override
    public IntFunction<String> words(LayerInput input) {
        RegistrationYears years = new RegistrationYears(input.view());
        return port -> {
            if (input.view().status(port) != PortStatus.ASSIGNED) {
                return "";
            }
            int year = years.of(port);
            return year == 0 ? TEXTS.get("age.none") : TEXTS.get("age.year", year);
        };
    }

    private static int firstYear(LayerInput input) {
        int last = lastYear(input.registry());
        return Math.min(last, new RegistrationYears(new RegistryView(input.registry(), null)).first());
    }

    private static int lastYear(Registry registry) {
        return registry.edition().isEmpty() ? 0 : RegistrationYears.year(registry.edition());
    }

    private static double place(int year, int first, int last) {
        return first == last ? 1 : (year - first) / (double) (last - first);
    }

    private static List<Tick> ticks(int first, int last) {
        List<Tick> ticks = new ArrayList<>();
        ticks.add(new Tick(0, Integer.toString(first)));
        for (int decade = (first / 10 + 1) * 10; decade < last; decade += 10) {
            double place = place(decade, first, last);
            if (place > 0.15 && place < 0.85) {
                ticks.add(new Tick(place, Integer.toString(decade)));
            }
        }
        ticks.add(new Tick(1, Integer.toString(last)));
        return ticks;
    }

    /// Far from the whole scale for every kind of sight, and with a symbol.
    static Swatch undated(Theme theme) {
        return theme.choose(
                new Swatch(0xFF5A8FC4, 0xFF5A8FC4, 0xFF0D1117, Symbol.DASH),
                new Swatch(0xFF3A74C8, 0xFF3A74C8, 0xFFFFFFFF, Symbol.DASH),
                new Swatch(0xFF6FA8E0, 0xFF6FA8E0, 0xFF000000, Symbol.DASH));
    }

    static Swatch later(Theme theme) {
        Swatch ground = Ground.UNASSIGNED_USER.swatch(theme);
        return Swatch.plain(PixelSurface.mix(ground.fill(), undated(theme).fill(), LATER_SHADE), ground.ink());
    }
}
