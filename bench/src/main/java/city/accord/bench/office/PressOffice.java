package city.accord.bench.office;

import city.accord.bench.host.Summit;

/** The press office, at the desk's own pages: a statement is published and taken back. */
public final class PressOffice {

  private final Visitor officer;
  private final String headline = "Statement of the bench";
  private final String page;

  /** Signs in and writes a draft. */
  public PressOffice(Summit summit) {
    officer = Visitor.organiser(summit, "/en/desk/statements/new");
    for (String field : new String[] {"headline", "issuer", "contact"})
      for (String language : new String[] {"en", "zh-Hant"})
        officer.fill("[data-field=" + field + "] [lang=" + language + "] input", headline);
    for (String language : new String[] {"en", "zh-Hant"})
      officer.fill("[data-field=body] [lang=" + language + "] textarea", "What it says.");
    officer.press("Save");
    page = officer.path();
  }

  public String headline() {
    return headline;
  }

  /** Everyone reads it from the moment on in which this returns. */
  public void publish() {
    officer.open(page);
    officer.press("Approve");
  }

  public void takeBack() {
    officer.open(page);
    officer.press("Return to draft");
  }
}
