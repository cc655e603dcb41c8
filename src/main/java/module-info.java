/// All 65,536 ports as one zoomable map. Imports between the packages point one way only; see the README, "Find your
/// way".
@org.jspecify.annotations.NullMarked
module org.portatlas {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.net.http;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires info.picocli;
    requires tools.jackson.core;
    requires com.github.oshi;
    requires org.slf4j.nop;

    opens org.portatlas.app to
            info.picocli;
    opens org.portatlas.view.main to
            javafx.fxml;
    opens org.portatlas.view.detail to
            javafx.fxml;
}
