package city.accord.web.print;

import city.accord.print.PrintFiles;
import city.accord.print.PrintRunRow;
import city.accord.print.Prints;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The prints of the cards of a pool, as the press office makes them and sees them. */
@Named
@RequestScoped
public class PoolPrintsPage {

  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  private List<PrintRunRow> log;

  /** Puts a print of everybody in the pool on record; its file is opened from the log. */
  public void print(long pool) {
    long run = prints.printPool(pool);
    site.goTo("/desk/pools/" + pool, "pool.printed", run);
  }

  /** The prints of the pool that the address names, the last first. */
  public List<PrintRunRow> getLog() {
    if (log == null) log = prints.ofPool(Ids.of(id));
    return log;
  }

  /** Sends the file of one of them. */
  public void send() throws IOException {
    long run = Ids.of(number);
    PdfDownload.send(
        "pool-cards-" + run + ".pdf", out -> files.poolCards(run, site.say("pool.cards"), out));
  }
}
