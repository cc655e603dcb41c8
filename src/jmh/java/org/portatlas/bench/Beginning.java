package org.portatlas.bench;

import org.portatlas.app.Main;

/// Tells whoever started this process that its own code begins to run, and goes on as the program that is measured.
final class Beginning {
    static final String MARK = "main";

    private Beginning() {}

    static final class OfPortAtlas {
        private OfPortAtlas() {}

        static void main(String[] args) {
            System.out.println(MARK);
            Main.main(args);
        }
    }

    static final class OfBareWindow {
        private OfBareWindow() {}

        static void main(String[] args) {
            System.out.println(MARK);
            BareWindow.show();
        }
    }
}
