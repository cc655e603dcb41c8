package org.portatlas.view.menu;

/// One thing that the menu offers.
///
/// @param id of its button
/// @param text what it does, a few words; with "…" if it asks for something first
/// @param key that does the same, as it is written on keyboards; empty for none
public record MenuEntry(String id, String text, String key, Runnable action) {}
