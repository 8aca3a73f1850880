package city.accord.web.press;

import city.accord.press.KitRow;
import city.accord.press.PressKits;
import city.accord.web.FileAnswer;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The archives of the public site, and how far the one is that is being made. */
@Named
@RequestScoped
public class SiteArchivePage {

  @Inject private PressKits kits;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private List<KitRow> rows;

  public void make() {
    kits.makeArchive();
    site.goTo("/desk/site-archive", "press.site-archive-asked");
  }

  public List<KitRow> getRows() {
    if (rows == null) rows = kits.archives();
    return rows;
  }

  public void send() throws IOException {
    FileAnswer.send(
        "application/zip",
        FileAnswer.attached("site-archive.zip"),
        kits.archive(Long.parseLong(id)));
  }
}
