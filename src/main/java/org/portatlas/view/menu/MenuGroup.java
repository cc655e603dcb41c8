package org.portatlas.view.menu;

import java.util.List;

/// What belongs together in the menu, under its title.
public record MenuGroup(String title, List<MenuEntry> entries) {
    public MenuGroup {
        entries = List.copyOf(entries);
    }
}
