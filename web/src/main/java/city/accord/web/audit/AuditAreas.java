package city.accord.web.audit;

import city.accord.Right;
import city.accord.audit.AuditRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The areas that events belong to, by their first word, and where their things are seen. */
final class AuditAreas {

  /** Where a thing is seen, and by whom. */
  record Place(String path, String right) {}

  static final List<String> ALL =
      List.of(
          "account",
          "access",
          "summit",
          "page",
          "city",
          "delegation",
          "attendee",
          "category",
          "registration",
          "travel",
          "passport",
          "profile",
          "badge",
          "privacy",
          "pool",
          "print",
          "door",
          "invitation",
          "meeting",
          "import",
          "mail",
          "letter",
          "session",
          "programme",
          "release",
          "day",
          "programme-person",
          "room",
          "track",
          "kind",
          "proposal",
          "declaration",
          "ceremony",
          "slot",
          "rehearsal",
          "ink",
          "wall",
          "cue",
          "signal",
          "caption",
          "crew",
          "sheet",
          "statement",
          "press-kit",
          "press-list",
          "live-report",
          "photograph",
          "webhook",
          "job");

  /** The thing's name stands in the address. */
  private static final Map<String, Place> BY_NAME =
      Map.of(
          "city", new Place("/desk/cities/", Right.CITIES),
          "page", new Place("/desk/pages/", Right.CONFIGURE),
          "delegation", new Place("/desk/delegations/", Right.PEOPLE),
          "letter", new Place("/desk/mails/templates/", Right.MAILS),
          "invitation", new Place("/desk/delegations/", Right.PEOPLE),
          "session", new Place("/desk/programme/", Right.PROGRAMME),
          "programme", new Place("/desk/releases/", Right.PROGRAMME),
          "declaration", new Place("/desk/declarations/", Right.DECLARATIONS),
          "statement", new Place("/desk/statements/", Right.PRESS));

  /** There is one page for all things of the area. */
  private static final Map<String, Place> TOGETHER =
      Map.ofEntries(
          Map.entry("attendee", new Place("/desk/attendees", Right.PEOPLE)),
          Map.entry("badge", new Place("/desk/attendees", Right.PEOPLE)),
          Map.entry("profile", new Place("/desk/attendees/profiles", Right.PEOPLE)),
          Map.entry("privacy", new Place("/desk/privacy", Right.PRIVACY)),
          Map.entry("photograph", new Place("/desk/photographs", Right.PRESS)),
          Map.entry("live-report", new Place("/desk/live-report", Right.PRESS)),
          Map.entry("press-kit", new Place("/desk/press-kit", Right.PRESS)),
          Map.entry("press-list", new Place("/desk/press-list", Right.PRESS)),
          Map.entry("pool", new Place("/desk/pools", Right.PRESS)),
          Map.entry("print", new Place("/desk/print", Right.PRINT)),
          Map.entry("door", new Place("/desk/door", Right.SCAN)),
          Map.entry("meeting", new Place("/desk/meetings", Right.MEETINGS)),
          Map.entry("registration", new Place("/desk/attendees", Right.PEOPLE)),
          Map.entry("travel", new Place("/desk/arrivals", Right.PEOPLE)),
          Map.entry("passport", new Place("/desk/attendees", Right.PEOPLE)),
          Map.entry("category", new Place("/desk/categories", Right.PEOPLE)),
          Map.entry("import", new Place("/desk/delegations/import", Right.PEOPLE)),
          Map.entry("account", new Place("/desk/accounts", Right.ACCOUNTS)),
          Map.entry("summit", new Place("/desk/summit", Right.CONFIGURE)),
          Map.entry("webhook", new Place("/desk/webhooks", Right.CONFIGURE)),
          Map.entry("job", new Place("/desk/jobs", Right.OPERATE)),
          Map.entry("mail", new Place("/desk/mails", Right.MAILS)),
          Map.entry("programme-person", new Place("/desk/speakers", Right.PROGRAMME)),
          Map.entry("day", new Place("/desk/day", Right.PROGRAMME)),
          Map.entry("release", new Place("/desk/releases", Right.PROGRAMME)),
          Map.entry("room", new Place("/desk/rooms", Right.PROGRAMME)),
          Map.entry("rooms", new Place("/desk/rooms", Right.PROGRAMME)),
          Map.entry("kind", new Place("/desk/kinds", Right.PROGRAMME)),
          Map.entry("kinds", new Place("/desk/kinds", Right.PROGRAMME)),
          Map.entry("proposal", new Place("/desk/proposals", Right.PROGRAMME)),
          Map.entry("track", new Place("/desk/tracks", Right.PROGRAMME)),
          Map.entry("tracks", new Place("/desk/tracks", Right.PROGRAMME)),
          Map.entry("wall", new Place("/desk/displays", Right.CEREMONY)));

  private AuditAreas() {}

  static Optional<Place> address(AuditRow row) {
    String area = row.event().replaceFirst("\\..*", "");
    if (row.subject().matches("ceremony \\d+( slot \\d+)?"))
      return Optional.of(
          new Place("/desk/ceremonies/" + row.subject().split(" ")[1], Right.CEREMONY));
    if (area.equals("attendee") && row.detail() != null)
      return Optional.of(new Place("/desk/delegations/" + row.detail(), Right.PEOPLE));
    if (row.event().startsWith("import.people"))
      return Optional.of(new Place("/desk/attendees/import", Right.PEOPLE));
    if (row.event().startsWith("import.travel"))
      return Optional.of(new Place("/desk/arrivals/import", Right.PEOPLE));
    if (BY_NAME.containsKey(area) && row.event().endsWith(".removed")) return Optional.empty();
    if (BY_NAME.containsKey(area))
      return Optional.of(BY_NAME.get(area))
          .map(it -> new Place(it.path() + row.subject(), it.right()));
    return Optional.ofNullable(TOGETHER.get(area));
  }
}
