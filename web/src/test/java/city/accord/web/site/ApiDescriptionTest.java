package city.accord.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Affiliation;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.Coordinates;
import city.accord.city.Link;
import city.accord.city.Project;
import city.accord.emblem.Marks;
import city.accord.page.MenuEntry;
import city.accord.page.MenuPlace;
import city.accord.page.PublicPage;
import city.accord.press.Attachment;
import city.accord.press.CorrectionNote;
import city.accord.press.PublicStatement;
import city.accord.press.photo.FileRow;
import city.accord.press.photo.PhotographSize;
import city.accord.press.photo.PublicPhotograph;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.Programme;
import city.accord.programme.ReleaseNews;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionChange;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionRole;
import city.accord.programme.SessionToday;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.Visibility;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
import city.accord.signing.published.PublicSlotState;
import city.accord.signing.published.PublicStage;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Hue;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the API says what the server answers: each address and each member. */
class ApiDescriptionTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final LocalizedText TEXT = LocalizedText.of("文", "Text");
  private static final PersonName NAME =
      new PersonName("林", "Yu-ting", "Lin", PersonName.Order.FAMILY_FIRST, TEXT, TEXT);
  private static final ReleasedSession TALK = talk(NINE);
  private static final Map<String, List<MaterialRow>> MATERIALS =
      Map.of("rivers", List.of(material(null, "slides.pdf"), material("https://a.example", null)));

  private final JsonObject description = description();

  @Test
  void itKnowsEachAddressAndNoOther() {
    Set<String> served = new TreeSet<>();
    ApiEndpoint.SCOPES.keySet().forEach(path -> served.add("/api" + path));
    served.addAll(List.of(OpenApiEndpoint.class.getAnnotation(WebServlet.class).value()));
    String base = description.getJsonArray("servers").getJsonObject(0).getString("url");
    Set<String> described = new TreeSet<>();
    description.getJsonObject("paths").keySet().forEach(path -> described.add(base + path));
    assertEquals(served, described);
  }

  @Test
  void whatAsksForATokenSaysSo() {
    ApiEndpoint.SCOPES.forEach(
        (path, scope) -> {
          JsonObject methods = description.getJsonObject("paths").getJsonObject(path.substring(3));
          assertEquals(
              ApiDraft.isChanged(path) ? Set.of("post") : Set.of("get"), methods.keySet(), path);
          JsonObject method = methods.values().iterator().next().asJsonObject();
          assertTrue(method.containsKey("security"), path);
          assertTrue(method.getString("description").contains(scope), path);
        });
  }

  @Test
  void theProgrammeIsAsDescribed() {
    Programme programme = new Programme(1, "First", TEXT, NINE, List.of(TALK));
    ZoneId zone = ZoneId.of("Asia/Taipei");
    assertDescribed("/programme", ApiJson.of(programme, List.of(late()), MATERIALS, zone));
    assertDescribed("/programme", ApiJson.of(Programme.NOT_YET, List.of(), MATERIALS, zone));
    assertDescribed("/people", PublicJson.people(programme, List.of(person(true), person(false))));
  }

  @Test
  void theDraftIsAsDescribed() {
    DraftSession placed = draft(7L, 3L, NINE);
    DraftSession open = draft(null, null, null);
    assertDescribed(
        "/draft",
        ApiDraft.json(
            new Draft(List.of(placed, open), List.of(), List.of()),
            List.of(ApiDraft.named(7, TEXT)),
            List.of(ApiDraft.named(3, TEXT))));
  }

  private static DraftSession draft(Long room, Long track, Instant at) {
    return new DraftSession(
        "rivers",
        2,
        SessionKind.TALK,
        TEXT,
        TEXT,
        room,
        TEXT,
        track,
        TEXT,
        Hue.TEAL,
        at,
        at,
        30,
        List.of(),
        false,
        List.of(),
        TEXT,
        null,
        List.of(),
        null,
        TEXT,
        null);
  }

  @Test
  void onTheDayASessionHasTheHoursAtWhichItIsExpected() {
    Programme programme = new Programme(1, "First", TEXT, NINE, List.of(TALK));
    JsonObject session =
        ApiJson.of(programme, List.of(late()), MATERIALS, ZoneId.of("Asia/Taipei"))
            .getJsonArray("sessions")
            .getJsonObject(0);
    assertEquals(NINE.toString(), session.getString("startsAt"));
    assertEquals(NINE.plusSeconds(600).toString(), session.getString("expectedStart"));
  }

  @Test
  void noInterpreterIsAmongPeople() {
    JsonArray people =
        PublicJson.people(new Programme(1, "First", TEXT, NINE, List.of(TALK)), List.of())
            .getJsonArray("people");
    assertEquals(1, people.size());
  }

  @Test
  void declarationsAreAsDescribed() {
    for (PublicSlotState state : PublicSlotState.values())
      for (PublicStage stage : PublicStage.values()) {
        PublicSlot slot =
            new PublicSlot(
                1, 1, TEXT, TEXT, TEXT, TEXT, TEXT, null, null, false, 400, state, NINE, 1L, TEXT);
        PublicDeclaration declaration =
            new PublicDeclaration(
                1,
                "smart-cities",
                stage,
                false,
                LocalDate.of(2016, 3, 23),
                NINE,
                TEXT,
                null,
                List.of(),
                List.of(slot),
                "",
                NINE,
                null,
                null,
                null);
        assertDescribed("/signatories", ApiJson.of(List.of(declaration)));
      }
  }

  @Test
  void citiesAreAsDescribed() {
    for (PersonName leader : new PersonName[] {NAME, null}) {
      CityProfile city =
          new CityProfile(
              1L,
              1,
              "taipei",
              TEXT,
              TEXT,
              null,
              Marks.NONE,
              leader,
              leader == null ? null : 2_700_000L,
              leader == null ? null : 2016,
              TEXT,
              TEXT,
              List.of(new Project(TEXT, TEXT)),
              List.of(new Link(TEXT, "https://taipei.example/")),
              false,
              true,
              leader == null ? null : new Coordinates(25.03, 121.56),
              null);
      assertDescribed("/cities", PublicJson.cities(List.of(city)));
    }
  }

  @Test
  void theSummitItsPagesAndItsPhotographsAreAsDescribed() {
    assertDescribed(
        "/summit",
        SummitJson.of(
            new Summit(
                new DescribeSummit(
                    TEXT,
                    TEXT,
                    TEXT,
                    TEXT,
                    TEXT,
                    LocalDate.of(2016, 3, 22),
                    LocalDate.of(2016, 3, 23),
                    ZoneId.of("Asia/Taipei"),
                    List.of(Language.EN)))));
    List<MenuEntry> menu = new ArrayList<>();
    for (MenuPlace place : MenuPlace.values()) menu.add(new MenuEntry("venue", TEXT, place));
    assertDescribed("/pages", SummitJson.pages(menu, slug -> new PublicPage(slug, TEXT, TEXT)));
    for (LocalDate taken : new LocalDate[] {LocalDate.of(2016, 3, 22), null})
      assertDescribed(
          "/photographs",
          SummitJson.photographs(
              List.of(new PublicPhotograph(1, TEXT, "A. Photographer", TEXT, taken, files()))));
  }

  private static Map<PhotographSize, FileRow> files() {
    Map<PhotographSize, FileRow> files = new EnumMap<>(PhotographSize.class);
    for (PhotographSize size : PhotographSize.values())
      files.put(size, new FileRow(size, 640, 480, 10_000, "0".repeat(64)));
    return files;
  }

  private static PublicPerson person(boolean whole) {
    return new PublicPerson(
        1,
        "yu-ting-lin",
        NAME,
        whole ? Affiliation.ofDelegation(1, "taipei", "taipei", TEXT) : Affiliation.of(TEXT),
        TEXT,
        whole ? "0".repeat(64) : null,
        whole ? "A. Photographer" : null);
  }

  @Test
  void statementsAreAsDescribed() {
    PublicStatement statement =
        new PublicStatement(
            "ten-cities",
            TEXT,
            LocalDate.of(2016, 3, 23),
            TEXT,
            null,
            TEXT,
            TEXT,
            TEXT,
            List.of(new Attachment(TEXT, "/declaration")),
            List.of(new CorrectionNote(Instant.parse("2016-03-24T08:00:00Z"), TEXT)));
    assertDescribed("/statements", PublicJson.statements(List.of(statement)));
  }

  @Test
  void changesAreAsDescribed() {
    List<SessionChange> all = new ArrayList<>();
    for (SessionChange.Kind kind : SessionChange.Kind.values()) {
      boolean gone = kind == SessionChange.Kind.CANCELLED;
      all.add(new SessionChange(kind, gone ? TALK : null, gone ? null : TALK));
    }
    ReleaseNews news = new ReleaseNews(2, "Second", TEXT, NINE, all);
    JsonObject changes = PublicJson.changes(List.of(news), List.of(late()));
    assertDescribed("/changes", changes);
    assertEquals("moved", changes.getJsonArray("today").getJsonObject(0).getString("kind"));
  }

  private static MaterialRow material(String address, String file) {
    return new MaterialRow(
        1,
        1,
        "rivers",
        TEXT,
        Visibility.PUBLIC,
        address,
        file,
        file == null ? null : "application/pdf",
        file == null ? 0 : 10);
  }

  private static SessionToday late() {
    return new SessionToday(
        TALK,
        SessionToday.State.AHEAD,
        NINE.plusSeconds(600),
        TEN.plusSeconds(600),
        10,
        false,
        NINE);
  }

  private static ReleasedSession talk(Instant start) {
    return new ReleasedSession(
        "rivers",
        SessionKind.TALK,
        TEXT,
        TEXT,
        TEXT,
        1,
        "water",
        TEXT,
        Hue.TEAL,
        1,
        start,
        TEN,
        List.of(Language.EN),
        false,
        List.of(
            new ReleasedPerson(1L, SessionRole.SPEAKER, NAME, TEXT, "taipei"),
            new ReleasedPerson(2L, SessionRole.INTERPRETER, NAME, TEXT, null)));
  }

  private void assertDescribed(String path, JsonObject answer) {
    JsonObject schema =
        get(path)
            .getJsonObject("responses")
            .getJsonObject("200")
            .getJsonObject("content")
            .getJsonObject("application/json")
            .getJsonObject("schema");
    assertFits(schema, answer, path);
  }

  private JsonObject get(String path) {
    return description.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
  }

  /** Each member that is described is there, and no other; each value is one of its type. */
  private void assertFits(JsonObject schema, JsonValue value, String at) {
    if (schema.containsKey("$ref")) {
      String name = schema.getString("$ref").replace("#/components/schemas/", "");
      JsonObject schemas = description.getJsonObject("components").getJsonObject("schemas");
      assertFits(schemas.getJsonObject(name), value, at);
      return;
    }
    assertTrue(types(schema).contains(type(value)), at + " is a " + type(value));
    if (schema.containsKey("enum"))
      assertTrue(schema.getJsonArray("enum").contains(value), at + " is " + value);
    if (value instanceof JsonArray array)
      array.forEach(one -> assertFits(schema.getJsonObject("items"), one, at + "[]"));
    if (value instanceof JsonObject object && schema.containsKey("properties")) {
      JsonObject properties = schema.getJsonObject("properties");
      assertEquals(properties.keySet(), object.keySet(), at);
      Set<String> required = new TreeSet<>();
      for (JsonString one : schema.getJsonArray("required").getValuesAs(JsonString.class))
        required.add(one.getString());
      assertEquals(new TreeSet<>(properties.keySet()), required, at);
      object.forEach(
          (member, one) -> assertFits(properties.getJsonObject(member), one, at + "." + member));
    } else if (value instanceof JsonObject object && schema.containsKey("additionalProperties")) {
      object.forEach(
          (member, one) ->
              assertFits(schema.getJsonObject("additionalProperties"), one, at + "." + member));
    }
  }

  private static Set<String> types(JsonObject schema) {
    JsonValue type = schema.get("type");
    Set<String> all = new TreeSet<>();
    if (type instanceof JsonString one) all.add(one.getString());
    else
      for (JsonString one : type.asJsonArray().getValuesAs(JsonString.class))
        all.add(one.getString());
    return all;
  }

  private static String type(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE, FALSE -> "boolean";
      case NUMBER -> ((JsonNumber) value).isIntegral() ? "integer" : "number";
      default -> value.getValueType().name().toLowerCase(Locale.ROOT);
    };
  }

  private static JsonObject description() {
    try (JsonReader reader =
        JsonFactory.createReader(new ByteArrayInputStream(OpenApiEndpoint.description()))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
