package org.portatlas.lesson;

import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortSet;

/// What a step does to the map; what it does not name stays as it is, but for the marks.
///
/// @param camera where the map is taken, or null
/// @param layer the id of the layer to be shown, or null
/// @param layout the id of the layout to be shown, or null
/// @param marks the ports that are lit in this step; empty for none
public record MapChange(
        @Nullable CameraMove camera,
        @Nullable String layer,
        @Nullable String layout,
        PortSet marks) {
    /// Nothing changes.
    public static final MapChange NONE = new MapChange(null, null, null, PortSet.NONE);
}
