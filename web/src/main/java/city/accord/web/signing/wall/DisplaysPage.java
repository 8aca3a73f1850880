package city.accord.web.signing.wall;

import city.accord.Settings;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyRow;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.display.DescribeDisplay;
import city.accord.signing.display.Display;
import city.accord.signing.display.DisplayGround;
import city.accord.signing.display.DisplayMode;
import city.accord.signing.display.DisplayPart;
import city.accord.signing.display.Displays;
import city.accord.signing.display.ShownCeremony;
import city.accord.signing.display.Walls;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The hall's screens: which ceremony they show, who of them is paired, and what each shows. */
@Named
@RequestScoped
public class DisplaysPage {

  @Inject private Displays displays;
  @Inject private Walls walls;
  @Inject private Ceremonies ceremonies;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.display}")
  private String display;

  private String code;
  private DisplayForm form;
  private String chosen;
  private ShownCeremony shown;
  private List<Display> paired;

  public void pair() {
    displays.pair(code, getForm().toDescribed());
    site.goTo("/desk/displays", "display.done");
  }

  public void unpair(long id) {
    displays.unpair(id);
    site.goTo("/desk/displays", "display.undone");
  }

  /** The screen that is being described anew; null where one is paired. */
  public Display getEdited() {
    return getPaired().stream()
        .filter(one -> one.id().toString().equals(display))
        .findFirst()
        .orElse(null);
  }

  public DisplayForm getForm() {
    if (form == null)
      form =
          new DisplayForm(getEdited() == null ? DescribeDisplay.wall() : getEdited().described());
    return form;
  }

  public void describe() {
    displays.describe(Ids.of(display), getForm().toDescribed());
    site.goTo("/desk/displays", "display.told");
  }

  public void turn(long id, DisplayMode mode) {
    displays.turn(id, mode);
    site.goTo("/desk/displays", "display.told");
  }

  public void identify(long id) {
    displays.identify(id);
    site.goTo("/desk/displays", "display.told");
  }

  public void reload(long id) {
    displays.reload(id);
    site.goTo("/desk/displays", "display.told");
  }

  /** Whether a screen was heard of a moment ago. */
  public boolean isThere(Display one) {
    return one.isThere(clock.instant());
  }

  public List<DisplayMode> getModes() {
    return List.of(DisplayMode.values());
  }

  public List<DisplayPart> getParts() {
    return List.of(DisplayPart.values());
  }

  public List<DisplayGround> getGrounds() {
    return List.of(DisplayGround.values());
  }

  /** Where a part of the wall stands, for a browser source. */
  public String address(DisplayPart part) {
    return Settings.baseUrl() + "/output/" + OutputPage.word(part);
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
