package city.accord.bench.office;

import city.accord.bench.host.Pause;
import city.accord.bench.host.Summit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The officer who brings in lists of delegations and of people, at the desk's own pages. */
public final class ImportOffice {

  private static final int LOOK_AGAIN_MILLIS = 200;
  private static final String DAY = "2016-03-22";
  private static final int HOURS = 17;
  private static final String[] FAMILIES = {
    "Ko", "Nováková", "van der Heijden", "Ñúñez", "Adeyemi"
  };

  private final Visitor officer;

  public ImportOffice(Summit summit) {
    officer = Visitor.organiser(summit, "/en/desk/attendees");
  }

  /** By which the server knows this officer. */
  public String cookies() {
    return officer.cookieHeader();
  }

  /** How many people are at the summit. */
  public int countPeople() {
    officer.open("/en/desk/attendees");
    return officer.page().select(".found").isEmpty()
        ? 0
        : Integer.parseInt(officer.find(".found").text().replaceFirst(" .*", "").replace(",", ""));
  }

  /** The address of somebody's page. */
  public String someone() {
    officer.open("/en/desk/attendees?q=guest7");
    return officer.find("table.people tbody a").attr("href");
  }

  /** The address of some delegation's page. */
  public String somewhere() {
    officer.open("/en/desk/delegations?q=Guild+7");
    return officer.find("a[href*='/desk/delegations/guild-']").attr("href");
  }

  /**
   * The addresses of the parts of the sheet of arrivals.
   *
   * @throws IllegalStateException if they do not have everybody once
   */
  public List<String> partsOfArrivals() {
    officer.open("/en/desk/arrivals?day=" + DAY);
    List<String> parts =
        officer.page().select("nav a[href*='hour=']").stream().map(it -> it.attr("href")).toList();
    List<String> people =
        parts.stream()
            .flatMap(it -> officer.open(it).select(".who a").stream())
            .map(it -> it.attr("href"))
            .toList();
    if (parts.isEmpty() || Set.copyOf(people).size() != people.size())
      throw new IllegalStateException(parts.size() + " parts, " + people.size() + " people");
    return parts;
  }

  /** Shows a list by which so many people arrive on one day, from six in the morning on. */
  public void uploadFlights(int people) {
    StringBuilder rows = new StringBuilder("Email,Arrival,Time of arrival,Flight,From,Hotel\n");
    for (int i = 0; i < people; i++)
      rows.append(
          String.format(
              "guest%d@people.example,%s,%02d:%02d,XA %d,Port Amberley,Harbour House\n",
              i, DAY, 6 + i % HOURS, i % 60, 100 + i % 90));
    officer.open("/en/desk/arrivals/import");
    upload("flights.csv", rows.toString());
  }

  /** Puts so many organisations on the list of delegations. */
  public void importDelegations(int delegations) {
    StringBuilder rows = new StringBuilder("Organisation,Kind,Contact,Email\n");
    for (int i = 0; i < delegations; i++)
      rows.append(String.format("Guild %d,organisation,Ada Quayle,guild%d@guilds.example\n", i, i));
    officer.open("/en/desk/delegations/import");
    upload("delegations.csv", rows.toString());
    officer.submit(officer.find("[name='columns:run']"));
  }

  /** Shows what a list of so many people would become. */
  public void uploadPeople(int people, int delegations) {
    StringBuilder rows =
        new StringBuilder(
            "Family name,Given name,Name in native script,Category,Delegation,Email,"
                + "Title (English),Title (繁體中文),Affiliation\n");
    for (int i = 0; i < people; i++) rows.append(row(i, delegations));
    officer.open("/en/desk/attendees/import");
    upload("people.csv", rows.toString());
  }

  private static String row(int number, int delegations) {
    boolean member = delegations > 0 && number % 4 != 0;
    return String.join(
            ",",
            FAMILIES[number % FAMILIES.length],
            "Guest" + number,
            "",
            member ? "delegate" : "press",
            member ? "Guild " + number % delegations : "",
            "guest" + number + "@people.example",
            Signatories.say("title", "en", number).replace(',', ' '),
            Signatories.say("title", "zh-Hant", number).replace(',', ' '),
            member ? "" : "The Amberley Echo")
        + "\n";
  }

  private void upload(String name, String rows) {
    officer.choose("input[type=file]", name, rows.getBytes(StandardCharsets.UTF_8));
  }

  /** Imports what is shown and looks until it is done; answers what the page then says. */
  public String run() {
    officer.submit(officer.find("[name='columns:run']"));
    String upload = officer.path();
    while (officer.page().select("#done").isEmpty()) {
      Pause.millis(LOOK_AGAIN_MILLIS);
      officer.open(upload);
    }
    return officer.find("#done").text();
  }
}
