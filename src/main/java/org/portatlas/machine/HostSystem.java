package org.portatlas.machine;

import java.util.Locale;
import org.portatlas.text.Texts;

/// The kind of operating system, as far as its sources and rules differ.
public enum HostSystem {
    LINUX,
    MACOS,
    WINDOWS,
    OTHER;

    private static final Texts TEXTS = new Texts(HostSystem.class);

    /// What people call it.
    public String label() {
        return TEXTS.of(this);
    }

    /// The system that this runs on.
    public static HostSystem current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return LINUX;
        }
        if (name.startsWith("mac")) {
            return MACOS;
        }
        return name.startsWith("windows") ? WINDOWS : OTHER;
    }
}
