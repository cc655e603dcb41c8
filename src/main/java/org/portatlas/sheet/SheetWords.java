package org.portatlas.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.OptionalInt;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// What a sheet says beside its map: what is shown, what that means, and of when it is.
///
/// @param title one line
/// @param about one sentence, which also says what is left out
/// @param foot edition, layout and date
public record SheetWords(String title, String about, String foot) {
    private static final Texts TEXTS = new Texts(SheetWords.class);

    /// The words for a layer in the language of now.
    ///
    /// @param around the port in the middle of what is shown; empty for the whole port space
    public static SheetWords of(Layer layer, LayerInput input, PortLayout layout, OptionalInt around, LocalDate today) {
        String title = around.isPresent()
                ? TEXTS.get("title.part", layer.title(), around.getAsInt())
                : TEXTS.get("title.whole", layer.title());
        Transport transport = input.transport();
        String about = transport == null ? layer.help() : TEXTS.get("about.transport", layer.help(), transport.name());
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault())
                .format(today);
        return new SheetWords(title, about, TEXTS.get("foot", input.registry().edition(), layout.title(), date));
    }

    /// All words at once, for those who need to know their characters.
    public String all() {
        return title + about + foot;
    }
}
