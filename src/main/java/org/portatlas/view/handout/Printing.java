package org.portatlas.view.handout;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.handout.HandOut;
import org.portatlas.text.Texts;

/// Takes a hand-out to a printer of this computer. The printers are looked for in the background, which may take
/// seconds; the rest is on the FX thread.
final class Printing {
    private static final Texts TEXTS = new Texts(Printing.class);

    private final Executor executor;

    Printing(Executor executor) {
        this.executor = executor;
    }

    /// Asks how to print, and prints.
    ///
    /// @param told what became of it, in one sentence; empty if it was called off
    void print(HandOut sheet, Window owner, Consumer<String> told) {
        told.accept(TEXTS.get("print.looking"));
        executor.execute(() -> {
            @Nullable PrinterJob job = job();
            Platform.runLater(() -> told.accept(job == null ? noPrinter() : print(sheet, owner, job)));
        });
    }

    /// What is said where there is none.
    static String noPrinter() {
        return TEXTS.get("print.none");
    }

    /// Where printing is not set up at all, the toolkit may throw where it should say that there is no printer.
    private static @Nullable PrinterJob job() {
        try {
            return PrinterJob.createPrinterJob();
        } catch (RuntimeException noPrinting) {
            return null;
        }
    }

    private static String print(HandOut sheet, Window owner, PrinterJob job) {
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return "";
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        HandOutPage page = new HandOutPage(sheet, layout.getPrintableWidth(), layout.getPrintableHeight());
        return job.printPage(layout, page) && job.endJob()
                ? TEXTS.get("print.done", job.getPrinter().getName())
                : TEXTS.get("print.refused", job.getPrinter().getName());
    }
}
