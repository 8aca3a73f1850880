package city.accord.bench.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.bench.host.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The protocol office, at the desk's own pages: everything that a ceremony needs is done there. */
public final class Office {

  private final Visitor officer;
  private final String address;
  private final String password;

  public Office(Summit summit) {
    address = summit.http();
    password = Visitor.password(summit);
    officer = Visitor.organiser(summit, "/en/desk/declarations");
  }

  /**
   * A ceremony for so many signatories, each with a tablet that has its slot, and the pens open.
   */
  public Ceremony open(int slots) {
    return open(prepare(slots));
  }

  /** Gives each slot its tablet and opens the pens. */
  public Ceremony open(Ceremony ceremony) {
    List<PairedTablet> tablets = new ArrayList<>();
    for (String code : codes(ceremony)) tablets.add(PairedTablet.take(address, code));
    openPens(ceremony);
    return ceremony.with(tablets);
  }

  /** Approves the proof and opens the pens of tablets that have their slots. */
  public void openPens(Ceremony ceremony) {
    officer.open("/en/desk/ceremonies/" + ceremony.id() + "/proof");
    officer.press("Approve the proof");
    press(ceremony, "Make ready");
    press(ceremony, "Open the pens");
  }

  /** A ceremony for so many signatories, of whom nobody has a tablet yet. */
  public Ceremony prepare(int slots) {
    String title = "A declaration of " + slots + " signatures, " + System.nanoTime();
    officer.open("/en/desk/declarations");
    officer.fill("[name$='begin:title']", title);
    officer.fill("[name$='begin:dated']", "2016-03-23");
    officer.press("Begin a declaration");
    String slug = officer.path().replaceFirst(".*/", "");
    Visitor.fill(officer.find(".commitment textarea"), "We light the way for each other's ships.");
    officer.press("Save the draft");
    return prepare(slots, slug);
  }

  /** As {@link #prepare(int)}, for a text of real length in languages of an order. */
  public Ceremony prepareFullText(int slots, List<String> languages) {
    new FullText(officer).save(languages);
    return prepare(slots, officer.path().replaceFirst(".*/", ""));
  }

  /** From the saved draft on. */
  private Ceremony prepare(int slots, String slug) {
    officer.fill("[name$='freeze:places']", "" + slots);
    officer.press("Freeze a version");
    officer.open(officer.find("a[href*='/ceremonies/prepare/']").attr("href"));
    int registered = officer.page().select(".signatory").size();
    for (int i = 0; i < slots; i++) officer.press("Add someone by hand");
    List<Element> rows = officer.page().select(".signatory");
    for (int i = 0; i < rows.size(); i++) choose(rows.get(i), i - registered);
    officer.press("Prepare a ceremony");
    return new Ceremony(Long.parseLong(officer.path().replaceFirst(".*/", "")), slug, List.of());
  }

  private static void choose(Element row, int number) {
    Element chosen = row.selectFirst("> input[type=checkbox]");
    if (number < 0) {
      chosen.removeAttr("checked");
      return;
    }
    chosen.attr("checked", "checked");
    for (String field : List.of("place", "name", "title"))
      for (String language : List.of("en", "zh-Hant"))
        Visitor.fill(
            row.selectFirst("[data-field=by-hand-" + field + "] [lang=" + language + "] input"),
            Signatories.say(field, language, number));
  }

  /** A new code for the tablet of each slot, in order of precedence. */
  public List<String> codes(Ceremony ceremony) {
    officer.open("/en/desk/ceremonies/" + ceremony.id() + "/codes");
    officer.press("Issue all codes");
    return officer.page().select(".code-characters").eachText();
  }

  /** Lets people register in a category by its link, without a limit. */
  public void openForm(String category) {
    officer.open("/en/desk/categories/" + category + "/form");
    officer.find("[name='link:open']").attr("checked", "checked");
    officer.submit(officer.find("[name='link:set']"));
  }

  /** The mail addresses of the people whom the desk finds by a word. */
  public List<String> addressesOf(String word) {
    String list = new String(officer.download("/en/desk/attendees.csv?q=" + word), UTF_8);
    return Pattern.compile("[\\w.-]+@[\\w.-]+")
        .matcher(list)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Does what a button of the console does, and returns when the console is back. */
  public void press(Ceremony ceremony, String deed) {
    officer.open("/en/desk/ceremonies/" + ceremony.id());
    officer.confirm(deed, password);
  }

  /** Shows the hall what was sealed, where that is asked for, and lets the world have it. */
  public void publish(Ceremony ceremony) {
    officer.open("/en/desk/ceremonies/" + ceremony.id());
    if (officer.offers("Reveal")) officer.press("Reveal");
    press(ceremony, "Publish");
  }
}
