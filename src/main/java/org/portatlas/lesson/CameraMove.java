package org.portatlas.lesson;

import org.portatlas.registry.PortRange;

/// Where a step takes the map. Ports are 0 to 65535.
public sealed interface CameraMove {
    /// The first port to be seen.
    int first();

    /// The last port to be seen, inclusive.
    int last();

    /// All 65,536 ports.
    record ToWhole() implements CameraMove {
        @Override
        public int first() {
            return 0;
        }

        @Override
        public int last() {
            return PortRange.PORTS - 1;
        }
    }

    record ToRange(PortRange range) implements CameraMove {
        @Override
        public int first() {
            return range.first();
        }

        @Override
        public int last() {
            return range.last();
        }
    }

    /// One port, which is also selected.
    record ToPort(int port) implements CameraMove {
        @Override
        public int first() {
            return port;
        }

        @Override
        public int last() {
            return port;
        }
    }

    /// Some ports in a row.
    record ToPorts(int first, int last) implements CameraMove {}

    /// A gap of the edition in use, with the port in it that is selected.
    record ToGap(int port, int first, int last) implements CameraMove {}
}
