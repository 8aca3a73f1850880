package city.accord.web.press;

import city.accord.press.KitRow;
import city.accord.press.PressKits;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The press kits, and how far the one is that is being made. */
@Named
@RequestScoped
public class DeskPressKitPage {

  @Inject private PressKits kits;
  @Inject private Site site;

  private List<KitRow> rows;

  public void make() {
    kits.make();
    site.goTo("/desk/press-kit", "press.kit-asked");
  }

  public List<KitRow> getRows() {
    if (rows == null) rows = kits.all();
    return rows;
  }
}
