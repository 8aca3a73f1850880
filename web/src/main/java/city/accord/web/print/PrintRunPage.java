package city.accord.web.print;

import city.accord.print.DrawingProgress.PrintCancelled;
import city.accord.print.PrintDrawingRow;
import city.accord.print.PrintFiles;
import city.accord.print.PrintRunRow;
import city.accord.print.PrintableRow;
import city.accord.print.Prints;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** One print: for whom, by whom and when, its file, and how far the drawing of that is. */
@Named
@RequestScoped
public class PrintRunPage {

  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PrintRunRow run;
  private List<PrintDrawingRow> drawings;

  @PostConstruct
  void open() {
    run = prints.row(Ids.of(id));
  }

  public PrintRunRow getRun() {
    return run;
  }

  public List<PrintableRow> getPeople() {
    return prints.peopleOf(run.id());
  }

  /** Sends the file; where it is cancelled while it is drawn, says so on this page. */
  public void send() throws IOException {
    try {
      PdfDownload.send(
          "print-" + run.id() + ".pdf",
          out -> files.write(run.id(), site.say("print.title", run.id()), out));
    } catch (PrintCancelled cancelled) {
      site.goTo(address(), "print.cancelled");
    }
  }

  /** The drawings of its file that are under way. */
  public List<PrintDrawingRow> getDrawings() {
    if (drawings == null) drawings = prints.drawings(run.id());
    return drawings;
  }

  /** Ends one drawing of the file. */
  public void cancel(long drawing) {
    prints.cancel(drawing);
    site.goTo(address(), "print.cancelled");
  }

  private String address() {
    return "/desk/print/" + run.id();
  }
}
