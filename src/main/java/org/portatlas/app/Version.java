package org.portatlas.app;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    /// This one.
    static final String NUMBER = "0.1";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Port Atlas " + NUMBER + ", Java " + Runtime.version().feature()
        };
    }
}
