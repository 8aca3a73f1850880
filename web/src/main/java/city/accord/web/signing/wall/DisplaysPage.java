package city.accord.web.signing.wall;

import city.accord.signing.display.Display;
import city.accord.signing.display.Displays;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The hall's screens: which may show a rehearsal. */
@Named
@RequestScoped
public class DisplaysPage {

  @Inject private Displays displays;
  @Inject private Site site;

  private String code;
  private List<Display> paired;

  public void pair() {
    displays.pair(code);
    site.goTo("/desk/displays", "display.done");
  }

  public void unpair(long id) {
    displays.unpair(id);
    site.goTo("/desk/displays", "display.undone");
  }

  public List<Display> getPaired() {
    if (paired == null) paired = displays.paired();
    return paired;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
