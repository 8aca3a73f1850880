package city.accord.ui.page;

import city.accord.testing.Clerk;
import city.accord.testing.RunningSummit;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A ceremony with open pens, whose signatories have all read the text, prepared without a browser;
 * how people prepare it is what {@code PrepareUiIT} and {@code CeremonyUiIT} test.
 *
 * @param tokens what makes a browser the tablet of a slot, in precedence
 */
public record OpenCeremony(long id, List<String> tokens) {

  /** For the first so many of the delegations' heads. */
  public static OpenCeremony prepare(RunningSummit summit, String title, int seats) {
    Clerk officer = signIn(summit);
    write(officer, title, seats);
    String ceremony = choose(officer, seats);
    officer.open(ceremony + "/codes");
    officer.press("Issue all codes");
    // the signatories read at the same time
    List<String> tokens =
        officer.all(".code-characters").parallelStream()
            .map(code -> token(new Clerk(summit), code.text()))
            .toList();
    officer.open(ceremony);
    officer.press("Make ready");
    officer.press("Open the pens");
    return new OpenCeremony(Long.parseLong(ceremony.replaceFirst(".*/", "")), tokens);
  }

  /** They come to the declarations, which they had asked for. */
  private static Clerk signIn(RunningSummit summit) {
    Clerk officer = new Clerk(summit);
    officer.open("/en/desk/declarations");
    officer.fill("[name$=email]", Organiser.EMAIL);
    officer.fill("[name$=password]", Organiser.password(summit));
    officer.press("Sign in");
    return officer;
  }

  private static void write(Clerk officer, String title, int seats) {
    officer.fill("[name$='begin:title']", title);
    officer.fill("[name$='begin:dated']", "2016-03-23");
    officer.press("Begin a declaration");
    officer.fill(".commitment textarea", "We keep each other’s lights burning.");
    officer.press("Save the draft");
    officer.fill("[name$='freeze:places']", "" + seats);
    officer.press("Freeze a version");
  }

  /** Answers the path of the ceremony's console. */
  private static String choose(Clerk officer, int seats) {
    officer.open(officer.find("a[href*='/ceremonies/prepare/']").absUrl("href"));
    List<Element> heads = officer.all(".signatory > input[type=checkbox]");
    for (Element head : heads.subList(0, seats)) head.attr("checked", true);
    for (Element head : heads.subList(seats, heads.size())) head.removeAttr("checked");
    officer.press("Prepare a ceremony");
    return officer.path();
  }

  private static String token(Clerk signatory, String code) {
    signatory.open("/en/sign/" + code);
    signatory.submit(signatory.find("[name$=':open']"));
    signatory.submit(signatory.find("[name='read:start']"));
    return signatory.cookie("accord-tablet");
  }
}
