package org.portatlas.view.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class CalmTextTest {
    private final IntegerProperty number = new SimpleIntegerProperty();
    private Label label;

    @Start
    void start(Stage stage) {
        label = new Label();
        stage.setScene(new Scene(new StackPane(label), 200, 100));
        stage.show();
        // Nobody else knows of this text.
        CalmText.show(label, Bindings.createStringBinding(() -> "at " + number.get(), number));
    }

    private void put(int value) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> number.set(value));
    }

    private void waitForText(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(label::getText).get().equals(text));
    }

    @Test
    void manyChangesAtOnce_areFewTexts_andTheLastOneIsShown() throws TimeoutException {
        int[] texts = {0};
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> label.textProperty().subscribe(text -> texts[0]++));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            for (int value = 1; value <= 500; value++) {
                number.set(value);
            }
        });
        waitForText("at 500");
        assertThat(texts[0]).isLessThanOrEqualTo(3);
    }

    @Test
    void afterACollectionOfGarbage_itStillFollows() throws TimeoutException {
        put(1);
        waitForText("at 1");
        // Until then the pause itself holds it.
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        System.gc();
        put(2);
        waitForText("at 2");
    }
}
