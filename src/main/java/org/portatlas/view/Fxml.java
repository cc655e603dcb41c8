package org.portatlas.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.portatlas.text.Texts;

/// Every FXML file of the application, and the one way to load one.
public enum Fxml {
    MAIN("main/MainView.fxml"),
    DETAIL("detail/DetailView.fxml");

    private final String file;

    Fxml(String file) {
        this.file = file;
    }

    /// Loads the file with this controller, and with the texts of its package for what it names `%key`. FX thread, or
    /// before a toolkit runs.
    /// @throws UncheckedIOException if the file is missing or wrong, which is a defect of the build
    public Parent load(Object controller) {
        FXMLLoader loader = new FXMLLoader(Fxml.class.getResource(file));
        loader.setController(controller);
        loader.setResources(new Texts(controller.getClass()).bundle());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be loaded", e);
        }
    }
}
