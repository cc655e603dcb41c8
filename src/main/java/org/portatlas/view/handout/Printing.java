package org.portatlas.view.handout;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.portatlas.export.handout.HandOut;
import org.portatlas.text.Texts;
import org.portatlas.view.print.Printers;

/// Takes a hand-out to a printer of this computer. FX thread.
final class Printing {
    private static final Texts TEXTS = new Texts(Printing.class);

    private final Printers printers;

    /// @param executor where printers are looked for
    Printing(Executor executor) {
        this.printers = new Printers(executor);
    }

    /// Asks how to print, and prints.
    ///
    /// @param told what became of it, in one sentence; empty if it was called off
    void print(HandOut sheet, Window owner, Consumer<String> told) {
        printers.ask(PageOrientation.PORTRAIT, owner, Printing::noPrinter, told, job -> told.accept(print(sheet, job)));
    }

    /// What is said where there is none.
    static String noPrinter() {
        return TEXTS.get("print.none");
    }

    private static String print(HandOut sheet, PrinterJob job) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        HandOutPage page = new HandOutPage(sheet, layout.getPrintableWidth(), layout.getPrintableHeight());
        return Printers.print(job, page)
                ? TEXTS.get("print.done", job.getPrinter().getName())
                : TEXTS.get("print.refused", job.getPrinter().getName());
    }
}
