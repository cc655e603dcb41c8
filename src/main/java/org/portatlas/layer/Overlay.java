package org.portatlas.layer;

import java.util.List;
import java.util.stream.Collectors;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.OverlayInk;
import org.portatlas.text.Texts;

/// Ports under one rule, drawn over whatever layer colours the map. Immutable.
///
/// @param id the name by which settings call it
/// @param title a few words
/// @param sentence what the rule means and where it is told, with its value
/// @param runs its ports, in port order; empty if the rule holds for none here
/// @param ink how it is drawn
public record Overlay(String id, String title, String sentence, List<PortSpan> runs, OverlayInk ink) {
    private static final Texts TEXTS = new Texts(Overlay.class);
    private static final int MOST_NUMBERS = 3;

    public Overlay {
        runs = List.copyOf(runs);
    }

    public boolean contains(int port) {
        return runs.stream().anyMatch(run -> run.contains(port));
    }

    /// How many ports it covers.
    public int ports() {
        return runs.stream().mapToInt(run -> run.last() - run.first() + 1).sum();
    }

    /// Its ports as a person writes them, as in `32768–60999`, or how many there are; empty if there are none.
    public String numbers() {
        if (runs.size() > MOST_NUMBERS) {
            return TEXTS.get("overlay.ports", ports());
        }
        return runs.stream().map(run -> run.toString().replace('-', '–')).collect(Collectors.joining(", "));
    }

    /// Title and numbers in one line.
    public String line() {
        return runs.isEmpty() ? title : title + "  " + numbers();
    }
}
