package org.portatlas.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ForkJoinPool;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;

/// The atlas as it is measured: with all that its layers know of this machine, read once, so that nothing but the
/// script changes what is shown.
final class MeasuredAtlas {
    private MeasuredAtlas() {}

    /// FX thread.
    static Atlas make() {
        PortCheck check = PortCheck.ofThisMachine();
        Atlas atlas = new Atlas(
                AtlasData.of(Registry.embedded()),
                check,
                ForkJoinPool.commonPool(),
                Clock.system(ZoneId.systemDefault()),
                page -> {});
        atlas.model().map().layers().know(Tables.read());
        atlas.model().map().layers().know(HeldSockets.of(check.listeners()));
        return atlas;
    }
}
