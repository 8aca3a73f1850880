package city.accord.bench.office;

import city.accord.bench.host.Summit;

/** Whoever describes the cities, at the desk's own pages. */
public final class CityOffice {

  private static final String[] LANGUAGES = {"en", "zh-Hant"};

  private final Visitor officer;

  public CityOffice(Summit summit) {
    officer = Visitor.organiser(summit, "/en/desk/cities");
  }

  /** How many have a page at the desk. */
  public int count() {
    return officer.open("/en/desk/cities").select("table.table tbody tr").size();
  }

  /** Describes a city and shows it to everyone. */
  public void publish(String name) {
    officer.open("/en/desk/cities");
    write("name", name);
    officer.press("Add a city");
    write("country", "Country of " + name);
    write("focus", "What " + name + " works on.");
    for (String language : LANGUAGES)
      officer.fill(
          "[data-field=about] [lang=" + language + "] textarea",
          (name + " has a river, a harbour and a plan. ").repeat(12));
    officer.fill("[name$=':population']", "1200000");
    officer.fill("[name$=':year']", "2015");
    officer.press("Publish");
  }

  private void write(String field, String text) {
    for (String language : LANGUAGES)
      officer.fill("[data-field=" + field + "] [lang=" + language + "] input", text);
  }
}
