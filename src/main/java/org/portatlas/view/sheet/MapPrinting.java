package org.portatlas.view.sheet;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.portatlas.sheet.SheetPng;
import org.portatlas.text.Texts;
import org.portatlas.view.print.Printers;

/// Takes the map to a printer of this computer: asks how, draws the sheet for that paper, and prints it. FX thread.
final class MapPrinting {
    private static final Texts TEXTS = new Texts(MapPrinting.class);

    private final MapExportViewModel model;
    private final Printers printers;

    MapPrinting(MapExportViewModel model) {
        this.model = model;
        this.printers = new Printers(model.executor());
    }

    /// Asks how to print, and prints, unless something is being written.
    ///
    /// @param whole whether all of the map; else what the window shows of it
    void print(boolean whole, Window owner) {
        if (!model.runningProperty().get()) {
            printers.ask(
                    model.isWide() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                    owner,
                    MapPrinting::noPrinter,
                    model::tell,
                    job -> draw(whole, job));
        }
    }

    /// What is said where there is none.
    static String noPrinter() {
        return TEXTS.get("print.none");
    }

    private void draw(boolean whole, PrinterJob job) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        model.draw(whole, layout.getPrintableWidth(), pixels -> print(pixels, job), job::cancelJob);
    }

    private void print(SheetPng.Pixels pixels, PrinterJob job) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        SheetPage page = new SheetPage(pixels, layout.getPrintableWidth(), layout.getPrintableHeight());
        model.tell(
                Printers.print(job, page)
                        ? TEXTS.get("print.done", job.getPrinter().getName())
                        : TEXTS.get("print.refused", job.getPrinter().getName()));
    }
}
