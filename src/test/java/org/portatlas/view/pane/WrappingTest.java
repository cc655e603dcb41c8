package org.portatlas.view.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;

/// Texts from right to left, at every width that a pane may have.
@ExtendWith(SwiftExtension.class)
class WrappingTest {
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd ".repeat(14);
    private static final String ARABIC = "\u0627\u0644\u0645\u0646\u0641\u0630 ".repeat(14);

    static List<String> texts() {
        return List.of(HEBREW, ARABIC, "a " + HEBREW, HEBREW + "z", "793 " + ARABIC + "\n" + HEBREW);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void label_area_flow_ofAnyText_areLaidOut(String text) {
        Label label = new WrappedLabel(text);
        layOut(label);
        TextFlow flow = new TextFlow();
        Wrapping.pieces(text).forEach(piece -> flow.getChildren().add(new Text(piece)));
        layOut(flow);
        TextArea area = new TextArea(text);
        Wrapping.of(area);
        layOut(area);
    }

    private static void layOut(Region region) {
        SwiftRobot.onFx(() -> {
            Group root = new Group(region);
            Scene scene = new Scene(root);
            assertThatCode(() -> IntStream.range(3, 30).map(each -> each * 16).forEach(width -> {
                        region.setMaxWidth(width);
                        region.setPrefWidth(width);
                        root.applyCss();
                        root.layout();
                        assertThat(region.getWidth()).isPositive();
                    }))
                    .doesNotThrowAnyException();
            assertThat(scene.getRoot()).isSameAs(root);
        });
    }

    @Test
    void label_thatIsToSayAnotherText_wrapsAgain() {
        Label label = new WrappedLabel(HEBREW);
        assertThat(label.isWrapText()).isFalse();
        label.setText("port");
        assertThat(label.isWrapText()).isTrue();
        label.setText(null);
        assertThat(label.isWrapText()).isTrue();
    }

    @Test
    void pieces_areWordsWhereOneIsFromRightToLeft_andAlwaysTheWholeText() {
        assertThat(Wrapping.pieces("two words")).containsExactly("two words");
        assertThat(Wrapping.pieces("a \u05d0  \u05d1")).containsExactly("a ", "\u05d0  ", "\u05d1");
        assertThat(Wrapping.pieces("")).containsExactly("");
        assertThat(String.join("", Wrapping.pieces(ARABIC))).isEqualTo(ARABIC);
    }
}
