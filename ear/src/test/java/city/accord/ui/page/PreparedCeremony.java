package city.accord.ui.page;

import city.accord.testing.Clerk;
import city.accord.testing.RunningSummit;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A ceremony that waits for its tablets, prepared without a browser; how people prepare one is what
 * {@code PrepareUiIT}, {@code SecondCeremonyUiIT} and {@code CeremonyUiIT} test.
 */
public final class PreparedCeremony {

  private final RunningSummit summit;
  private final Clerk officer;
  private final String console;

  private PreparedCeremony(RunningSummit summit, Clerk officer) {
    this.summit = summit;
    this.officer = officer;
    console = officer.path();
  }

  /** For Ada Quayle alone, whom no delegation knows, with a declaration of three commitments. */
  public static PreparedCeremony forOne(RunningSummit summit, String title) {
    Clerk officer = freeze(summit, title, 1, 3);
    for (Element head : signatories(officer)) head.removeAttr("checked");
    officer.press("Add someone by hand");
    List<Element> rows = officer.all(".signatory");
    Element row = rows.get(rows.size() - 1);
    row.selectFirst("> input[type=checkbox]").attr("checked", true);
    row.selectFirst("[data-field=by-hand-place] [lang=en] input").val("Port Amberley");
    row.selectFirst("[data-field=by-hand-name] [lang=en] input").val("Ada Quayle");
    row.selectFirst("[data-field=by-hand-title] [lang=en] input").val("Harbour Master");
    officer.press("Prepare a ceremony");
    return new PreparedCeremony(summit, officer);
  }

  /** For the first so many of the delegations' heads. */
  public static PreparedCeremony forHeads(RunningSummit summit, String title, int count) {
    return choose(summit, freeze(summit, title, count, 1), count);
  }

  private static PreparedCeremony choose(RunningSummit summit, Clerk officer, int count) {
    List<Element> heads = signatories(officer);
    for (Element head : heads.subList(0, count)) head.attr("checked", true);
    for (Element head : heads.subList(count, heads.size())) head.removeAttr("checked");
    officer.press("Prepare a ceremony");
    return new PreparedCeremony(summit, officer);
  }

  /** For the first so many of the delegations' heads, with the demonstration's own declaration. */
  public static PreparedCeremony ofDemonstration(RunningSummit summit, int count) {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en/desk/ceremonies/prepare/1");
    return choose(summit, officer, count);
  }

  /** The address of the form that asks who signs a new declaration with room for so many. */
  public static String form(RunningSummit summit, String title, int places) {
    return summit.https() + freeze(summit, title, places, 1).path();
  }

  public long id() {
    return Long.parseLong(console.replaceFirst(".*/", ""));
  }

  /** Codes for all tablets. */
  public List<String> codes() {
    officer.open(console + "/codes");
    officer.press("Issue all codes");
    return officer.all(".code-characters").stream().map(Element::text).toList();
  }

  /** Pairs every tablet, lets every signatory read the text, and opens the pens. */
  public OpenCeremony open() {
    // the signatories read at the same time
    List<String> tokens = codes().parallelStream().map(code -> Tablet.token(summit, code)).toList();
    officer.open(console + "/proof");
    officer.press("Approve the proof");
    officer.open(console);
    officer.press("Make ready");
    officer.press("Open the pens");
    return new OpenCeremony(summit, id(), tokens);
  }

  /** Goes as far as the form that asks who signs. */
  private static Clerk freeze(RunningSummit summit, String title, int places, int commitments) {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en/desk/declarations");
    officer.fill("[name$='begin:title']", title);
    officer.choose("[name$='begin:language']", "English");
    officer.fill("[name$='begin:dated']", "2016-03-23");
    officer.press("Begin a declaration");
    while (texts(officer).size() < commitments) officer.press("Add a commitment");
    for (Element text : texts(officer)) text.text("We keep each other’s lights burning.");
    officer.press("Save the draft");
    officer.fill("[name$='freeze:places']", "" + places);
    officer.press("Freeze a version");
    officer.open(officer.find("a[href*='/ceremonies/prepare/']").absUrl("href"));
    return officer;
  }

  private static List<Element> texts(Clerk officer) {
    return officer.all(".commitment textarea");
  }

  private static List<Element> signatories(Clerk officer) {
    return officer.all(".signatory > input[type=checkbox]");
  }
}
