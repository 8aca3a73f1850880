package city.accord.web.site;

import city.accord.Settings;
import city.accord.programme.Programme;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionToday;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.output.PublicAddresses;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the API answers: texts by language, moments in UTC, nothing that is not public. */
final class ApiJson {

  private ApiJson() {}

  /**
   * @param day how its sessions go; of those that go by the plan it may know nothing
   * @param materials what everyone may read, by the slug of its session
   */
  static JsonObject of(
      Programme programme,
      List<SessionToday> day,
      Map<String, List<MaterialRow>> materials,
      ZoneId zone) {
    Map<String, SessionToday> today = new HashMap<>();
    day.forEach(one -> today.put(one.session().slug(), one));
    JsonArrayBuilder sessions = JsonFactory.createArrayBuilder();
    programme
        .sessions()
        .forEach(
            session ->
                sessions.add(
                    of(session, today.get(session.slug()))
                        .add(
                            "materials",
                            materials(materials.getOrDefault(session.slug(), List.of())))));
    JsonObjectBuilder all = JsonFactory.createObjectBuilder().add("release", programme.number());
    all.add("name", programme.name());
    add(all, "releasedAt", programme.releasedAt());
    return all.add("timeZone", zone.getId()).add("sessions", sessions).build();
  }

  private static JsonObjectBuilder of(ReleasedSession session, SessionToday today) {
    JsonArrayBuilder people = JsonFactory.createArrayBuilder();
    session.people().forEach(person -> people.add(of(person)));
    JsonObjectBuilder one =
        JsonFactory.createObjectBuilder()
            .add("slug", session.slug())
            .add("kind", word(session.kind()))
            .add("kindName", of(session.kindName()))
            .add("title", of(session.title()))
            .add("summary", of(session.summary()))
            .add("room", of(session.room()))
            .add("track", of(session.track()));
    add(one, "startsAt", session.startsAt());
    add(one, "endsAt", session.endsAt());
    one.add("cancelled", today != null && today.isCancelled());
    boolean shifted = today != null && today.isShifted();
    add(one, "expectedStart", shifted ? today.startsAt() : session.startsAt());
    add(one, "expectedEnd", shifted ? today.endsAt() : session.endsAt());
    List<String> languages = session.languages().stream().map(Language::tag).toList();
    return one.add("languages", JsonFactory.createArrayBuilder(languages)).add("people", people);
  }

  private static JsonArrayBuilder materials(List<MaterialRow> materials) {
    PublicAddresses addresses = new PublicAddresses(Settings.baseUrl());
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    for (MaterialRow one : materials) {
      JsonObjectBuilder material =
          JsonFactory.createObjectBuilder()
              .add("title", of(one.title()))
              .add("url", addresses.material(one, Language.EN));
      if (one.isFile()) material.add("type", one.mediaType()).add("bytes", one.bytes());
      else material.addNull("type").addNull("bytes");
      all.add(material);
    }
    return all;
  }

  private static JsonObjectBuilder of(ReleasedPerson person) {
    return JsonFactory.createObjectBuilder()
        .add("role", word(person.role()))
        .add("name", of(person.name()))
        .add("affiliation", of(person.affiliation()));
  }

  static JsonObject of(List<PublicDeclaration> declarations) {
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    declarations.forEach(declaration -> all.add(of(declaration)));
    return JsonFactory.createObjectBuilder().add("declarations", all).build();
  }

  private static JsonObjectBuilder of(PublicDeclaration declaration) {
    JsonArrayBuilder slots = JsonFactory.createArrayBuilder();
    declaration.slots().forEach(slot -> slots.add(of(slot)));
    JsonObjectBuilder one =
        JsonFactory.createObjectBuilder()
            .add("slug", declaration.slug())
            .add("title", of(declaration.title()))
            .add("stage", word(declaration.stage()))
            .add("paused", declaration.held());
    add(one, "scheduledAt", declaration.scheduledAt());
    add(one, "openedAt", declaration.openedAt());
    add(one, "sealedAt", declaration.sealedAt());
    add(one, "publishedAt", declaration.publishedAt());
    return one.add("signatories", slots);
  }

  private static JsonObjectBuilder of(PublicSlot slot) {
    JsonObjectBuilder one =
        JsonFactory.createObjectBuilder()
            .add("position", slot.position())
            .add("name", of(slot.name()))
            .add("title", of(slot.title()))
            .add("place", of(slot.place()))
            .add("group", of(slot.group()))
            .add("remote", slot.remote())
            .add("state", word(slot.state()))
            .add("proxy", of(slot.proxy()));
    add(one, "signedAt", slot.confirmedAt());
    return one;
  }

  /** A name by language. */
  static JsonObjectBuilder of(PersonName name) {
    return JsonFactory.createObjectBuilder()
        .add(Language.ZH_HANT.tag(), name.in(Language.ZH_HANT))
        .add(Language.EN.tag(), name.in(Language.EN));
  }

  static JsonObjectBuilder of(LocalizedText text) {
    JsonObjectBuilder all = JsonFactory.createObjectBuilder();
    text.asMap().forEach((language, words) -> all.add(language.tag(), words));
    return all;
  }

  private static void add(JsonObjectBuilder to, String name, Instant at) {
    if (at == null) to.addNull(name);
    else to.add(name, at.toString());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
