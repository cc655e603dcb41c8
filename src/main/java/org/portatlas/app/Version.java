package org.portatlas.app;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Port Atlas 0.1, Java " + Runtime.version().feature()};
    }
}
