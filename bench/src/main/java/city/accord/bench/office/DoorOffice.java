package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The officer who sets up a gate and its devices, and watches who is inside. */
public final class DoorOffice {

  private final String address;
  private final Visitor officer;

  public DoorOffice(Summit summit) {
    address = summit.http();
    officer = Visitor.organiser(summit, "/en/desk/door");
  }

  /**
   * A gate of a new zone with so many devices.
   *
   * @return the cookie that each device shows
   */
  public List<String> pair(int devices) {
    String name = "Hall " + System.nanoTime();
    officer.open("/en/desk/door/set-up");
    List<Element> names = officer.page().select("form[id=zones] .entry-card [lang=en] input");
    Visitor.fill(names.get(names.size() - 1), name);
    officer.press("Save");
    officer.fill("form[id=gates] [lang=en] input", name);
    choose("[id='gates:of-zone']", name);
    officer.press("Add gate");
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < devices; i++) tokens.add(pair(name, "Scanner " + i));
    return tokens;
  }

  private String pair(String gate, String device) {
    officer.open("/en/desk/door/set-up");
    officer.fill("[id='devices:device']", device);
    choose("[id='devices:at-gate']", gate);
    officer.press("Add device");
    officer.press("Show a pairing code");
    String code = officer.find(".pairing-code").text();
    Visitor phone = new Visitor(address);
    phone.open("/en/door/" + code);
    phone.submit(phone.find("[id='pair:pair']"));
    return phone.cookie("accord-door");
  }

  private void choose(String list, String start) {
    for (Element option : officer.find(list).select("option"))
      if (option.text().startsWith(start)) option.attr("selected", "selected");
      else option.removeAttr("selected");
  }

  /** How many the newest zone counts inside. */
  public int countInside() {
    officer.open("/en/desk/door");
    return Integer.parseInt(officer.page().select(".zone-counts b").last().text().replace(",", ""));
  }

  /** How many scans are listed as somebody's second entry. */
  public int countFlagged() {
    officer.open("/en/desk/door");
    return officer.page().select(".flagged .sheet").size();
  }
}
