package org.portatlas.view.main;

import java.util.List;
import java.util.stream.Stream;
import org.portatlas.export.PortCardMarkdown;
import org.portatlas.export.PortCardText;
import org.portatlas.map.Theme;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.menu.MenuGroup;
import org.portatlas.view.table.Copying;

/// What the menu offers, in its order: one line an entry.
final class AtlasMenu {
    private static final Texts TEXTS = new Texts(AtlasMenu.class);

    private AtlasMenu() {}

    /// @param theme the one that is shown now
    static List<MenuGroup> of(
            Docks docks,
            List<MenuEntry> files,
            Theme theme,
            Runnable turnTheme,
            DetailViewModel detail,
            Runnable present,
            Runnable keys) {
        return List.of(
                new MenuGroup(
                        TEXTS.get("menu.look"),
                        List.of(
                                new MenuEntry(
                                        "check", TEXTS.get("menu.check"), TEXTS.get("key.enter"), detail.check()::look),
                                new MenuEntry("listeners", TEXTS.get("menu.listeners"), "L", docks.listeners()::show),
                                new MenuEntry("pick", TEXTS.get("menu.pick"), "N", docks.pick()::show),
                                new MenuEntry("gaps", TEXTS.get("menu.gaps"), "M", docks.gaps()::show),
                                new MenuEntry(
                                        "notes", TEXTS.get("menu.notes"), TEXTS.get("key.notes"), docks.notes()::show),
                                new MenuEntry("twin", TEXTS.get("menu.twin"), "D", docks.twin()::show),
                                new MenuEntry("changes", TEXTS.get("menu.changes"), "", docks.changes()::show))),
                new MenuGroup(
                        TEXTS.get("menu.teach"),
                        List.of(
                                new MenuEntry("lessons", TEXTS.get("menu.lessons"), "S", docks.lessons()::show),
                                new MenuEntry("quiz", TEXTS.get("menu.quiz"), "Q", docks.quiz()::show),
                                new MenuEntry("present", TEXTS.get("menu.present"), "F5", present))),
                new MenuGroup(
                        TEXTS.get("menu.files"),
                        Stream.concat(files.stream(), card(detail)).toList()),
                new MenuGroup(
                        TEXTS.get("menu.atlas"),
                        List.of(
                                new MenuEntry(
                                        "theme",
                                        theme.isDark() ? TEXTS.get("menu.light") : TEXTS.get("menu.dark"),
                                        "",
                                        turnTheme),
                                new MenuEntry("export", TEXTS.get("menu.export"), "Ctrl+E", docks.export()::show),
                                new MenuEntry("print", TEXTS.get("menu.print"), "Ctrl+P", docks.export()::print),
                                new MenuEntry("editions", TEXTS.get("menu.editions"), "", docks.editions()::show),
                                new MenuEntry("settings", TEXTS.get("menu.settings"), "Ctrl+,", docks.settings()::show),
                                new MenuEntry("keys", TEXTS.get("menu.keys"), "?", keys))),
                docks.help().menu());
    }

    /// There is nothing to copy while no port is selected.
    private static Stream<MenuEntry> card(DetailViewModel detail) {
        return detail.card().stream()
                .flatMap(card -> Stream.of(
                        new MenuEntry(
                                "card-markdown",
                                TEXTS.get("menu.card.markdown"),
                                "",
                                () -> Copying.copy(PortCardMarkdown.of(card))),
                        new MenuEntry(
                                "card-text",
                                TEXTS.get("menu.card.text"),
                                "",
                                () -> Copying.copy(PortCardText.of(card)))));
    }
}
