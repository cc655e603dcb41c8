package org.portatlas.view.main;

import java.util.List;
import javafx.scene.Node;
import org.portatlas.view.changes.ChangesDock;
import org.portatlas.view.compare.CompareDock;
import org.portatlas.view.editions.EditionsDock;
import org.portatlas.view.gaps.GapsDock;
import org.portatlas.view.help.HelpDock;
import org.portatlas.view.lesson.LessonDock;
import org.portatlas.view.listeners.ListenersDock;
import org.portatlas.view.notes.NotesDock;
import org.portatlas.view.pick.PickDock;
import org.portatlas.view.quiz.QuizDock;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.settings.SettingsDock;
import org.portatlas.view.sheet.ExportDock;
import org.portatlas.view.twin.TwinDock;

/// The places of panes that come and go: below the map, or beside it in place of the port's pane.
/// One of each stands at a time.
public record Docks(
        ListenersDock listeners,
        PickDock pick,
        GapsDock gaps,
        RegionDock region,
        CompareDock compare,
        TwinDock twin,
        NotesDock notes,
        ChangesDock changes,
        LessonDock lessons,
        QuizDock quiz,
        SettingsDock settings,
        EditionsDock editions,
        ExportDock export,
        HelpDock help) {
    /// Those below the map.
    List<Node> below() {
        return List.of(listeners, pick, gaps, region, compare, twin, notes, changes);
    }

    /// Those beside it.
    List<Node> beside() {
        return List.of(lessons, quiz, settings, editions, export, help);
    }

    /// Lets one at a time stand of those that share a place.
    static void takeTurns(List<Node> docks) {
        docks.forEach(dock -> dock.visibleProperty().subscribe(shown -> {
            if (shown) {
                docks.stream().filter(other -> other != dock).forEach(other -> other.setVisible(false));
            }
        }));
    }
}
