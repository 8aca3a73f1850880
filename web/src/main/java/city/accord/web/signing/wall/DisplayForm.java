package city.accord.web.signing.wall;

import city.accord.signing.display.DescribeDisplay;
import city.accord.signing.display.DisplayGround;
import city.accord.signing.display.DisplayPart;

/** What a screen is called and shows, while a form holds it. */
public class DisplayForm {

  private String name;
  private DisplayPart part;
  private DisplayGround ground;
  private boolean safe;

  DisplayForm(DescribeDisplay known) {
    name = known.name();
    part = known.part();
    ground = known.ground();
    safe = known.safe();
  }

  DescribeDisplay toDescribed() {
    return new DescribeDisplay(name, part, ground, safe);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public DisplayPart getPart() {
    return part;
  }

  public void setPart(DisplayPart part) {
    this.part = part;
  }

  public DisplayGround getGround() {
    return ground;
  }

  public void setGround(DisplayGround ground) {
    this.ground = ground;
  }

  public boolean isSafe() {
    return safe;
  }

  public void setSafe(boolean safe) {
    this.safe = safe;
  }
}
