package org.portatlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class FollowingViewTest {
    private final ObjectProperty<Integer> number = new SimpleObjectProperty<>(0);
    private final List<Integer> shown = new ArrayList<>();

    @Start
    void start(Stage stage) {
        StackPane place = new StackPane();
        stage.setScene(new Scene(place, 200, 100));
        stage.show();
        FollowingView.of(place, number, shown::add);
    }

    private void waitForLast(int value) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> shown.getLast() == value).get());
    }

    @Test
    void aChange_isNotShownWithinIt_butSoonAfter() throws TimeoutException {
        List<Integer> within = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            number.set(1);
            return List.copyOf(shown);
        });
        assertThat(within).containsExactly(0);
        waitForLast(1);
    }

    @Test
    void manyChanges_areShownFewTimes_andTheLastOneIsShown() throws TimeoutException {
        for (int value = 1; value <= 200; value++) {
            int next = value;
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> number.set(next));
        }
        waitForLast(200);
        assertThat(shown).isSorted().hasSizeLessThan(100);
    }

    @Test
    void inNoWindow_itIsShownAtOnce() {
        List<Integer> alone = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            FollowingView.of(new StackPane(), number, alone::add);
            number.set(7);
        });
        assertThat(alone).containsExactly(0, 7);
    }
}
