package org.portatlas.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.layer.LegendEntry.Scale;
import org.portatlas.layer.LegendEntry.Tick;
import org.portatlas.map.Colouring;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Each gap by its length: all its ports in one colour, by the logarithm, since most gaps are short and a few are
/// very long. Everything else recedes.
public final class GapsLayer implements Layer {
    private static final Texts TEXTS = new Texts(GapsLayer.class);

    /// How much of the ink the hatch takes, of 255: enough to be seen, too little to be read as another length.
    private static final int HATCH = 70;

    /// Two numbers on the scale that are nearer than this would touch.
    private static final double NEAREST_TICKS = 0.12;

    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public String title() {
        return TEXTS.get("gaps.title");
    }

    @Override
    public String help() {
        return TEXTS.get("gaps.help");
    }

    /// The status line names the gap of itself; a table has these words alone.
    @Override
    public IntFunction<String> words(LayerInput input) {
        Map<Integer, Gap> gaps = new HashMap<>();
        input.view()
                .gaps()
                .forEach(gap -> IntStream.rangeClosed(gap.first(), gap.last()).forEach(port -> gaps.put(port, gap)));
        return port -> {
            Gap gap = gaps.get(port);
            return gap == null ? "" : TEXTS.get("gaps.port", gap.first(), gap.last(), gap.length());
        };
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        int longest = 1;
        for (int first = 0; first < PortRange.DYNAMIC.first(); ) {
            int end = end(look, first);
            longest = isGap(look[first]) ? Math.max(longest, end - first) : longest;
            first = end;
        }
        for (int first = 0; first < PortRange.DYNAMIC.first(); ) {
            int end = end(look, first);
            if (isGap(look[first])) {
                Arrays.fill(look, first, end, (byte) (Ground.COUNT + step(end - first, longest)));
            }
            first = end;
        }
        return new Colouring(look, look, look, Ground.under(theme, swatches(theme)));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        List<Gap> gaps = input.view().gaps();
        int longest = 1;
        Tally ports = new Tally();
        for (Gap gap : gaps) {
            longest = Math.max(longest, gap.length());
            for (int port = gap.first(); port <= gap.last(); port++) {
                ports.add(port);
            }
        }
        String detail = theme.isDark()
                ? TEXTS.get("gaps.dark", ports.words(), gaps.size())
                : TEXTS.get("gaps.light", ports.words(), gaps.size());
        return List.of(
                new LegendEntry(
                        swatches(theme).toList(),
                        TEXTS.get("gaps.in"),
                        ports.all(),
                        detail,
                        new Scale(ticks(longest), true)),
                new LegendEntry(
                        List.of(Ground.DYNAMIC.swatch(theme)),
                        TEXTS.get("dynamic"),
                        PortRange.DYNAMIC.length(),
                        TEXTS.get("gaps.dynamic")));
    }

    /// The end of the run of equal grounds that begins at `first`. The grounds of the ranges differ, so it never
    /// crosses their ends.
    private static int end(byte[] look, int first) {
        int end = first + 1;
        while (end < PortRange.DYNAMIC.first() && look[end] == look[first]) {
            end++;
        }
        return end;
    }

    private static boolean isGap(byte look) {
        return look == Ground.index(Ground.UNASSIGNED_SYSTEM) || look == Ground.index(Ground.UNASSIGNED_USER);
    }

    private static int step(int length, int longest) {
        return Cividis.step(place(length, longest));
    }

    /// Where a length stands on the scale, 0 to 1.
    private static double place(int length, int longest) {
        return longest == 1 ? 1 : Math.log(length) / Math.log(longest);
    }

    private static List<Tick> ticks(int longest) {
        List<Tick> ticks = new ArrayList<>();
        for (int power = 1; place(power, longest) < 1 - NEAREST_TICKS; power *= 10) {
            ticks.add(new Tick(
                    place(power, longest), power == 1 ? TEXTS.get("gaps.tick.first", power) : Texts.number(power)));
        }
        ticks.add(new Tick(1, TEXTS.get("gaps.tick.last", longest)));
        return ticks;
    }

    private static Stream<Swatch> swatches(Theme theme) {
        return Cividis.onGround(theme)
                .map(step -> new Swatch(
                        step.fill(), PixelSurface.mix(step.fill(), step.ink(), HATCH), step.ink(), Swatch.Symbol.NONE));
    }
}
