package city.accord.web.print;

import city.accord.print.StatementsOnPaper;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Sends a press statement on letterhead, in the language of its address. */
@Named
@RequestScoped
public class StatementPdfPage {

  @Inject private StatementsOnPaper statements;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  public void send() throws IOException {
    PdfDownload.send(
        slug + "-" + site.language().tag() + ".pdf",
        out -> statements.write(slug, site.language(), out));
  }
}
