package org.portatlas.app;

import java.util.List;
import javafx.scene.Parent;
import org.portatlas.map.DetailLevel;
import org.portatlas.view.map.MapViewModel;

/// The atlas, moved to and fro by a hand that never rests, at one level of detail after the other.
final class PannedAtlas implements Contender {
    private static final int CROWDED = 2890;
    private static final int FRAMES_OF_LEVEL = 40;
    private static final int PAN_X = 9;
    private static final int PAN_Y = 5;

    private final List<DetailLevel> levels = List.of(DetailLevel.values());
    private final Parent content;
    private final MapViewModel map;
    private int frame;

    PannedAtlas(Atlas atlas) {
        content = atlas.root();
        map = atlas.model().map();
    }

    @Override
    public String name() {
        return "atlas";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        frame = 0;
    }

    @Override
    public String next() {
        int level = frame / FRAMES_OF_LEVEL;
        if (level == levels.size()) {
            return "";
        }
        if (frame % FRAMES_OF_LEVEL == 0) {
            map.lookAt(CROWDED, TourLevels.height(levels.get(level)));
        } else {
            int direction = frame % FRAMES_OF_LEVEL <= FRAMES_OF_LEVEL / 2 ? -1 : 1;
            map.pan(direction * PAN_X, direction * PAN_Y);
        }
        frame++;
        return "pan";
    }

    @Override
    public boolean isChanged() {
        return true;
    }
}
