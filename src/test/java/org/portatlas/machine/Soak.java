package org.portatlas.machine;

/// How long tests go on: a sample in every run, all of it with `mvn -Psoak verify`.
final class Soak {
    private Soak() {}

    static int rounds(int all, int sample) {
        return Boolean.getBoolean("portatlas.soak") ? all : sample;
    }
}
