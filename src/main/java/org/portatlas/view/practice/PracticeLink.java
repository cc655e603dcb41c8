package org.portatlas.view.practice;

import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.text.Texts;

/// Offers practice on the selected port, with a menu of its kinds; unseen where there is nothing to offer.
public final class PracticeLink extends Hyperlink {
    private static final Texts TEXTS = new Texts(PracticeLink.class);

    private final PracticeHereViewModel model;

    public PracticeLink(PracticeHereViewModel model) {
        super(TEXTS.get("practise"));
        this.model = model;
        setId("practise");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.get("practise.about")));
        managedProperty().bind(visibleProperty());
        model.offerProperty().subscribe(offer -> setVisible(offer == PracticeHereViewModel.Offer.BEGIN));
        setOnAction(event -> {
            setVisited(false);
            menu().show(this, Side.BOTTOM, 0, 2);
        });
    }

    /// Made when it is asked for.
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        Stream.of(PracticeKind.values()).forEach(kind -> {
            MenuItem item = new MenuItem(PracticeTexts.what(kind));
            item.setId("practise-" + kind.label());
            item.setOnAction(event -> model.begin(kind));
            menu.getItems().add(item);
        });
        return menu;
    }
}
