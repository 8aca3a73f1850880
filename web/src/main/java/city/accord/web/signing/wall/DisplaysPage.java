package city.accord.web.signing.wall;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyRow;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.display.Display;
import city.accord.signing.display.Displays;
import city.accord.signing.display.ShownCeremony;
import city.accord.signing.display.Walls;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The hall's screens: which ceremony they show, and which of them may show a rehearsal. */
@Named
@RequestScoped
public class DisplaysPage {

  @Inject private Displays displays;
  @Inject private Walls walls;
  @Inject private Ceremonies ceremonies;
  @Inject private Site site;

  private String code;
  private String chosen;
  private ShownCeremony shown;
  private List<Display> paired;

  public void pair() {
    displays.pair(code);
    site.goTo("/desk/displays", "display.done");
  }

  public void unpair(long id) {
    displays.unpair(id);
    site.goTo("/desk/displays", "display.undone");
  }

  /** What the walls show now, or null. */
  public ShownCeremony getShown() {
    if (shown == null) shown = walls.shown().orElse(null);
    return shown;
  }

  /** Lets the walls show the ceremony that was chosen, or follow what goes on. */
  public void choose() {
    if (chosen == null || chosen.isEmpty()) walls.follow();
    else walls.show(Ids.of(chosen));
    site.goTo("/desk/displays", "display.chosen");
  }

  /** The ceremonies that walls can show, the latest first. */
  public List<CeremonyRow> getCeremonies() {
    return ceremonies.all().stream().filter(row -> row.state() != CeremonyState.VOID).toList();
  }

  /** The number of the ceremony that is chosen; empty where the walls follow what goes on. */
  public String getChosen() {
    if (chosen != null) return chosen;
    return getShown() != null && getShown().chosen() ? String.valueOf(getShown().id()) : "";
  }

  public void setChosen(String chosen) {
    this.chosen = chosen == null ? "" : chosen;
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
