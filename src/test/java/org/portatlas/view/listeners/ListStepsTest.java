package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListStepsTest {
    @Test
    void take_anyList_becomesTheOther() {
        Random random = new Random(793);
        for (int round = 0; round < 2_000; round++) {
            ObservableList<Integer> list = FXCollections.observableArrayList(some(random));
            List<Integer> now = some(random);
            ListSteps.take(list, now);
            assertThat(list).isEqualTo(now);
        }
    }

    @Test
    void take_whatDiffersInTheMiddle_touchesThatAlone() {
        ObservableList<Integer> list = FXCollections.observableArrayList(1, 2, 3, 4, 5);
        List<String> touched = new ArrayList<>();
        list.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                touched.add(change.getFrom() + ":" + change.getRemoved() + change.getAddedSubList());
            }
        });
        ListSteps.take(list, List.of(1, 2, 9, 4, 5));
        ListSteps.take(list, List.of(1, 2, 9, 7, 8, 4, 5));
        ListSteps.take(list, List.of(1, 2, 9, 7, 8, 4, 5));
        ListSteps.take(list, List.of(1, 2, 5));
        assertThat(touched).containsExactly("2:[3][9]", "3:[][7, 8]", "2:[9, 7, 8, 4][]");
    }

    private static List<Integer> some(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .map(any -> random.nextInt(4))
                .boxed()
                .toList();
    }
}
