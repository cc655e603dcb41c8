package org.portatlas.view.detail;

import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.portatlas.export.PortCard;
import org.portatlas.export.PortCardMarkdown;
import org.portatlas.export.PortCardText;
import org.portatlas.text.Texts;
import org.portatlas.view.table.Copying;

/// "Copy": takes what the pane says of the selected port to the clipboard, in one of two forms.
final class CardButton extends MenuButton {
    private static final Texts TEXTS = new Texts(CardButton.class);

    CardButton(DetailViewModel model) {
        super(TEXTS.get("card.copy"));
        setId("port-card");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.get("card.about")));
        setAccessibleText(TEXTS.get("card.about"));
        getItems()
                .setAll(
                        item(model, "markdown", TEXTS.get("card.markdown"), PortCardMarkdown::of),
                        item(model, "text", TEXTS.get("card.text"), PortCardText::of));
    }

    private static MenuItem item(DetailViewModel model, String id, String name, Function<PortCard, String> form) {
        MenuItem item = new MenuItem(name);
        item.setId("port-card-" + id);
        item.setOnAction(event -> model.card().map(form).ifPresent(Copying::copy));
        return item;
    }
}
