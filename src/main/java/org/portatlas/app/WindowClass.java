package org.portatlas.app;

import com.sun.glass.ui.Application;

/// The name by which desktops know which windows belong to the entry in their menu (`WM_CLASS`). JavaFX gives every
/// program that is no `Application` the name `java`, and has no public way to another one.
final class WindowClass {
    private static final String NAME = "portatlas";

    private WindowClass() {}

    /// Names the windows that are shown from now on. FX thread. Where the package is not exported to us, as when
    /// somebody else starts the Java machine, they keep JavaFX's name.
    static void set() {
        try {
            Application.GetApplication().setName(NAME);
        } catch (IllegalAccessError notExported) {
            // Nothing is lost but the name.
        }
    }
}
