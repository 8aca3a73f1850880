package city.accord.web.print;

import city.accord.print.MinutesOnPaper;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Sends the minutes of a ceremony on letterhead, in the language of its address. */
@Named
@RequestScoped
public class MinutesPdfPage {

  @Inject private MinutesOnPaper minutes;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  public void send() throws IOException {
    PdfDownload.send(
        "minutes-" + Ids.of(id) + "-" + site.language().tag() + ".pdf",
        out -> minutes.write(Ids.of(id), site.language(), out));
  }
}
