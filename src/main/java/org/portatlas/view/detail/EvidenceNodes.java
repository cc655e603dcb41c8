package org.portatlas.view.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.portatlas.view.detail.FactTable.Section;

/// The nodes of an answer's evidence: a heading for each section, and its tables.
final class EvidenceNodes {
    private EvidenceNodes() {}

    /// @param reveal scrolls until a node is in view
    static List<Node> of(EvidencePage page, Consumer<Node> reveal) {
        return page.sections().stream().map(section -> section(section, reveal)).toList();
    }

    private static Node section(Section section, Consumer<Node> reveal) {
        Label heading = new Label(section.heading());
        heading.getStyleClass().add("section-title");
        VBox box = new VBox(heading);
        box.getStyleClass().add("fact-section");
        section.tables().forEach(table -> box.getChildren().add(new FactTablePane(table, reveal)));
        return box;
    }
}
