package city.accord.web.site;

import city.accord.Settings;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.Coordinates;
import city.accord.emblem.Mark;
import city.accord.emblem.Picture;
import city.accord.press.CorrectionNote;
import city.accord.press.PublicStatement;
import city.accord.programme.Programme;
import city.accord.programme.ReleaseNews;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionChange;
import city.accord.programme.SessionRole;
import city.accord.programme.SessionToday;
import city.accord.text.JsonFactory;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What everyone reads on pages, for programs: by the services that the pages ask. */
final class PublicJson {

  /** Who somebody is, as the programme tells people apart. */
  private record Who(PersonName name, LocalizedText affiliation, String city) {}

  private PublicJson() {}

  static JsonObject cities(List<CityProfile> cities) {
    return object().add("cities", array(cities, PublicJson::city)).build();
  }

  private static JsonObjectBuilder city(CityProfile city) {
    JsonObjectBuilder one =
        object()
            .add("slug", city.slug())
            .add("name", ApiJson.of(city.name()))
            .add("country", ApiJson.of(city.country()));
    if (city.leader() == null) one.addNull("leader");
    else
      one.add(
          "leader",
          object()
              .add("name", ApiJson.of(city.leader()))
              .add("title", ApiJson.of(city.leader().title())));
    if (city.population() == null) one.addNull("population");
    else one.add("population", city.population());
    if (city.populationYear() == null) one.addNull("populationYear");
    else one.add("populationYear", city.populationYear());
    mark(one, "emblem", city.marks().emblem());
    mark(one, "flag", city.marks().flag());
    return one.add("focus", ApiJson.of(city.focus()))
        .add("about", ApiJson.of(city.about()))
        .add(
            "projects",
            array(
                city.projects(),
                project ->
                    object()
                        .add("title", ApiJson.of(project.title()))
                        .add("text", ApiJson.of(project.text()))))
        .add(
            "links",
            array(
                city.links(),
                link ->
                    object().add("label", ApiJson.of(link.label())).add("address", link.address())))
        .add("place", place(city.place()))
        .add("picture", picture(city.picture()))
        .add("url", Settings.baseUrl() + "/en/cities/" + city.slug());
  }

  private static JsonValue place(Coordinates place) {
    return place == null
        ? JsonValue.NULL
        : object().add("latitude", place.latitude()).add("longitude", place.longitude()).build();
  }

  static JsonValue picture(Picture picture) {
    if (picture == null) return JsonValue.NULL;
    return object()
        .add("url", image(picture.large()))
        .add("smallUrl", image(picture.small()))
        .add("width", picture.width())
        .add("height", picture.height())
        .add("shows", ApiJson.of(picture.alt()))
        .add("credit", picture.credit() == null ? "" : picture.credit())
        .build();
  }

  private static void mark(JsonObjectBuilder to, String member, Mark mark) {
    if (mark == null) to.addNull(member);
    else to.add(member, image(mark.image()));
  }

  static String image(String hash) {
    return Settings.baseUrl() + "/emblem/" + hash;
  }

  /** Those on stage, and those who agreed to have a page; interpreters are on no list of people. */
  static JsonObject people(Programme programme, List<PublicPerson> shown) {
    Map<Who, JsonArrayBuilder> people = new LinkedHashMap<>();
    for (ReleasedSession session : programme.sessions())
      for (ReleasedPerson person : session.people())
        if (person.role() != SessionRole.INTERPRETER)
          people
              .computeIfAbsent(
                  new Who(person.name(), person.affiliation(), person.citySlug()),
                  who -> JsonFactory.createArrayBuilder())
              .add(object().add("slug", session.slug()).add("role", ApiJson.word(person.role())));
    return object()
        .add("people", array(people.entrySet(), PublicJson::person))
        .add("profiles", array(shown, PublicJson::profile))
        .build();
  }

  private static JsonObjectBuilder profile(PublicPerson person) {
    JsonObjectBuilder one =
        object()
            .add("slug", person.slug())
            .add("name", ApiJson.of(person.name()))
            .add("title", ApiJson.of(person.name().title()))
            .add("affiliation", ApiJson.of(person.affiliation().name()))
            .add("biography", ApiJson.of(person.biography()));
    if (person.affiliation().citySlug() == null) one.addNull("city");
    else one.add("city", person.affiliation().citySlug());
    if (person.portrait() == null) one.addNull("portrait");
    else
      one.add(
          "portrait",
          object()
              .add("url", Settings.baseUrl() + "/portraits/" + person.slug() + ".jpg")
              .add("credit", person.credit() == null ? "" : person.credit()));
    return one.add("url", Settings.baseUrl() + "/en/people/" + person.slug());
  }

  private static JsonObjectBuilder person(Map.Entry<Who, JsonArrayBuilder> known) {
    Who who = known.getKey();
    JsonObjectBuilder one =
        object()
            .add("name", ApiJson.of(who.name()))
            .add("affiliation", ApiJson.of(who.affiliation()));
    if (who.city() == null) one.addNull("city");
    else one.add("city", who.city());
    return one.add("sessions", known.getValue());
  }

  static JsonObject statements(List<PublicStatement> statements) {
    return object().add("statements", array(statements, PublicJson::statement)).build();
  }

  private static JsonObjectBuilder statement(PublicStatement statement) {
    return object()
        .add("slug", statement.slug())
        .add("dated", statement.dated().toString())
        .add("issuer", ApiJson.of(statement.issuer()))
        .add("contact", ApiJson.of(statement.contact()))
        .add("telephone", statement.telephone() == null ? "" : statement.telephone())
        .add("headline", ApiJson.of(statement.headline()))
        .add("subheadline", ApiJson.of(statement.subheadline()))
        .add("body", ApiJson.of(statement.body()))
        .add(
            "attachments",
            array(
                statement.attachments(),
                file ->
                    object().add("label", ApiJson.of(file.label())).add("address", file.address())))
        .add("corrections", array(statement.corrections(), PublicJson::correction))
        .add("url", Settings.baseUrl() + "/en/press/" + statement.slug());
  }

  private static JsonObjectBuilder correction(CorrectionNote correction) {
    return object()
        .add("note", ApiJson.of(correction.note()))
        .add("correctedAt", correction.at().toString());
  }

  /**
   * @param news the newest release first
   */
  static JsonObject changes(List<ReleaseNews> news, List<SessionToday> day) {
    JsonArrayBuilder today = JsonFactory.createArrayBuilder();
    day.forEach(one -> one.change().ifPresent(change -> today.add(change(change))));
    return object().add("today", today).add("releases", array(news, PublicJson::release)).build();
  }

  private static JsonObjectBuilder release(ReleaseNews news) {
    return object()
        .add("number", news.number())
        .add("name", news.name())
        .add("notes", ApiJson.of(news.notes()))
        .add("releasedAt", news.releasedAt().toString())
        .add("changes", array(news.changes(), PublicJson::change));
  }

  private static JsonObjectBuilder change(SessionChange change) {
    JsonObjectBuilder one =
        object()
            .add("kind", ApiJson.word(change.kind()))
            .add("session", change.shown().slug())
            .add("title", ApiJson.of(change.title()));
    place(one, "before", change.before());
    place(one, "after", change.after());
    return one;
  }

  private static void place(JsonObjectBuilder to, String member, ReleasedSession session) {
    if (session == null) to.addNull(member);
    else
      to.add(
          member,
          object()
              .add("startsAt", session.startsAt().toString())
              .add("endsAt", session.endsAt().toString())
              .add("room", ApiJson.of(session.room())));
  }

  private static JsonObjectBuilder object() {
    return JsonFactory.createObjectBuilder();
  }

  private static <T> JsonArrayBuilder array(
      Collection<T> all, Function<T, JsonObjectBuilder> write) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    all.forEach(one -> array.add(write.apply(one)));
    return array;
  }
}
