package org.portatlas.view.twin;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;

/// Ports as the rows of a table: an array of numbers, of which a row becomes an object only while it is looked at. FX
/// thread.
final class PortRows extends ObservableListBase<Integer> {
    private int[] ports = {};

    @Override
    public Integer get(int index) {
        return ports[index];
    }

    @Override
    public int size() {
        return ports.length;
    }

    /// Where the port stands, -1 if it is not shown.
    int place(int port) {
        for (int place = 0; place < ports.length; place++) {
            if (ports[place] == port) {
                return place;
            }
        }
        return -1;
    }

    /// Shows others; the array must not be changed afterwards.
    /// @return whether they are others
    boolean show(int[] next) {
        if (Arrays.equals(ports, next)) {
            return false;
        }
        List<Integer> before = listed(ports);
        beginChange();
        ports = next;
        nextReplace(0, next.length, before);
        endChange();
        return true;
    }

    private static List<Integer> listed(int[] ports) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return ports[index];
            }

            @Override
            public int size() {
                return ports.length;
            }
        };
    }
}
