package org.portatlas.view.main;

import java.util.List;
import org.portatlas.map.Theme;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.menu.MenuGroup;

/// What the menu offers, in its order: one line an entry.
final class AtlasMenu {
    private AtlasMenu() {}

    /// @param theme the one that is shown now
    static List<MenuGroup> of(
            Docks docks,
            List<MenuEntry> files,
            Theme theme,
            Runnable turnTheme,
            Runnable check,
            Runnable present,
            Runnable keys) {
        return List.of(
                new MenuGroup(
                        "Look",
                        List.of(
                                new MenuEntry("check", "Check the selected port", "Enter", check),
                                new MenuEntry("listeners", "What listens here", "L", docks.listeners()::show),
                                new MenuEntry("pick", "A port for a new service", "N", docks.pick()::show),
                                new MenuEntry("gaps", "All gaps, as a table", "M", docks.gaps()::show),
                                new MenuEntry("notes", "All notes, as a table", "Shift+B", docks.notes()::show),
                                new MenuEntry("twin", "The ports on the map, as a table", "D", docks.twin()::show),
                                new MenuEntry("changes", "What changed in the registry", "", docks.changes()::show))),
                new MenuGroup(
                        "Learn and teach",
                        List.of(
                                new MenuEntry("lessons", "Lessons", "S", docks.lessons()::show),
                                new MenuEntry("quiz", "Quiz", "Q", docks.quiz()::show),
                                new MenuEntry("present", "Presenter’s view", "F5", present))),
                new MenuGroup("Files", files),
                new MenuGroup(
                        "Port Atlas",
                        List.of(
                                new MenuEntry(
                                        "theme", theme == Theme.DARK ? "Light theme" : "Dark theme", "", turnTheme),
                                new MenuEntry("editions", "Editions of the registry", "", docks.editions()::show),
                                new MenuEntry("settings", "Settings", "Ctrl+,", docks.settings()::show),
                                new MenuEntry("keys", "Keys", "?", keys))));
    }
}
