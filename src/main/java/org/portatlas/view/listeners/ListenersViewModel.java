package org.portatlas.view.listeners;

/// Everything behind the pane of listeners: the machine as it is read, what was remembered of it, and what is written
/// of it.
public record ListenersViewModel(LiveViewModel live, BaselineViewModel baseline, ExportViewModel export) {}
