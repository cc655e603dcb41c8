package org.portatlas.view.pick;

import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUses;
import org.portatlas.layer.HeldPorts;
import org.portatlas.layer.PortPick;
import org.portatlas.layer.PortPicker;
import org.portatlas.layer.PortWish;
import org.portatlas.layer.Rejection;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// Looks for ports: reads this machine anew at each question. Any thread; blocks for as long as the reading takes.
final class PickSource {
    private static final Texts TEXTS = new Texts(PickSource.class);

    private final Registry registry;
    private final PortCheck check;
    private @Nullable CommonUses uses;

    PickSource(Registry registry, PortCheck check) {
        this.registry = registry;
        this.check = check;
    }

    /// Which ports are held here could not be read, so none can be proposed.
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException() {
            super(TEXTS.get("unreadable"));
        }
    }

    /// @throws UnreadableException if not every socket table could be read
    PickPage pick(PortWish wish) throws UnreadableException {
        ListenerList listeners = check.listeners();
        if (!listeners.isWhole()) {
            throw new UnreadableException();
        }
        CommonUses known = uses();
        PortPicker picker =
                new PortPicker(registry, known, LocalRanges.ofThisMachine(), HeldPorts.of(listeners.sockets()));
        PortPick pick = picker.pick(wish);
        Integer near = wish.near();
        Rejection ofWish = near == null ? null : picker.rejection(near, wish.transport());
        return PickPage.of(pick, wish, ofWish, registry, known);
    }

    private synchronized CommonUses uses() {
        if (uses == null) {
            uses = CommonUses.embedded();
        }
        return uses;
    }
}
