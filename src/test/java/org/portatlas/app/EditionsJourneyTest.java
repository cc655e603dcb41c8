package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.SharedEditions;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.StartEdition;

/// Another edition of the registry comes into the window, and goes again, with one click each.
@Tag("journey")
class EditionsJourneyTest extends RunningAtlas {
    private String edition() {
        return StartEdition.read(new UserFiles(directory())).registry().edition();
    }

    private void showEditions() throws Exception {
        robot.clickOn("#menu").clickOn("#menu-editions");
        waitFor(() -> node("#editions").isVisible() && !texts("#editions").isEmpty());
        waitFor(() -> texts("#editions").contains("Comes with Port Atlas"));
    }

    @Test
    void droppedEdition_isShown_isToldOf_andTheEmbeddedOneIsOneClickAway() throws Exception {
        search("793");
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        robot.interact(() -> atlas().fileDrop().take(april.toFile()));
        waitFor(() -> texts("#store-notice").contains("The edition of 2026-04-09 is in use now: 14,512 records"));
        waitFor(() -> text("#port-number").equals("793"));
        assertThat(texts("#status")).contains("2026-04-09");
        assertThat(edition()).isEqualTo("2026-04-09");

        showEditions();
        assertThat(texts("#editions"))
                .contains("Imported on ")
                .contains("14,512 records")
                .contains("✓ In use");
        robot.clickOn("#editions-use-embedded");
        waitFor(() -> texts("#status").contains("2026-08-17"));
        assertThat(texts("#store-notice")).contains("The edition of 2026-08-17 is in use now.");
        assertThat(StartEdition.read(new UserFiles(directory())).source()).isEqualTo(EditionSource.EMBEDDED);

        // Who chooses among editions goes on choosing: the pane is there as before.
        waitFor(() -> node("#editions-dock").isVisible()
                && robot.lookup("#editions-use-2026-04-09").tryQuery().isPresent());
        robot.clickOn("#editions-use-2026-04-09");
        waitFor(() -> texts("#status").contains("2026-04-09"));
    }

    @Test
    void droppedFileThatOnlyLooksLikeAnEdition_isRefusedInWords_andAClassListIsNone() throws Exception {
        Path bad = Files.writeString(
                directory().resolve("bad.csv"),
                "Service Name,Port Number,Transport Protocol,Description\nssh,22,tcp,SSH\n");
        robot.interact(() -> atlas().fileDrop().take(bad.toFile()));
        waitFor(() -> text("#editions-message").startsWith("bad.csv is not the whole registry of IANA (line 1: "));
        assertThat(edition()).isEqualTo("2026-08-17");
        assertThat(node("#editions").isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !node("#editions-dock").isVisible());

        Path list = Files.writeString(directory().resolve("list.csv"), "port,name\n22,our ssh\n");
        robot.interact(() -> atlas().fileDrop().take(list.toFile()));
        waitFor(() -> atlas().models().classList().listProperty().get() != null);
        assertThat(node("#editions-dock").isVisible()).isFalse();
    }
}
