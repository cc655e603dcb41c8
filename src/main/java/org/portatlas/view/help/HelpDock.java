package org.portatlas.view.help;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.portatlas.text.Texts;
import org.portatlas.view.Key;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.menu.MenuGroup;
import org.portatlas.view.pane.LazyDock;

/// Where the help stands in the window, in place of the pane; and how one comes there. FX thread.
public final class HelpDock extends LazyDock<HelpPane> {
    private static final Texts TEXTS = new Texts(HelpDock.class);

    private final Runnable tour;
    private boolean aboutWanted;

    /// @param tour begins the tour of the window
    /// @param toMap puts the focus on the map
    public HelpDock(HelpViewModel model, Runnable tour, Runnable toMap) {
        super(hide -> new HelpPane(model, tour, hide), toMap);
        this.tour = tour;
        getStyleClass().add("settings-dock");
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                model.end();
            }
        });
    }

    /// What the menu offers of it.
    public MenuGroup menu() {
        return new MenuGroup(
                TEXTS.get("title"),
                List.of(
                        new MenuEntry("help", TEXTS.get("menu.help"), "F1", () -> show(false)),
                        new MenuEntry("tour", TEXTS.get("menu.tour"), "", tour),
                        new MenuEntry("about", TEXTS.get("menu.about"), "", () -> show(true))));
    }

    /// The key that shows and hides it.
    public Key key() {
        return new Key("F1", TEXTS.get("key"), Key.code(KeyCode.F1), this::turn);
    }

    private void show(boolean isAbout) {
        aboutWanted = isAbout;
        show();
        aboutWanted = false;
    }

    @Override
    protected void enter(HelpPane shown) {
        shown.choose(aboutWanted);
        shown.enter();
    }
}
