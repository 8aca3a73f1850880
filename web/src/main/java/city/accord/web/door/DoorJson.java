package city.accord.web.door;

import city.accord.attendee.AttendeeRow;
import city.accord.door.DoorAnswer;
import city.accord.door.DoorState;
import city.accord.door.GateRow;
import city.accord.door.Roster;
import city.accord.door.RosterEntry;
import city.accord.door.SentScan;
import city.accord.door.Verdict;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a device at a gate and the server say to each other. */
final class DoorJson {

  /** Device pages speak both languages at once, whichever they are in. */
  private static final List<Language> SPOKEN = List.of(Language.EN, Language.ZH_HANT);

  private DoorJson() {}

  /** What the device sends of a scan; one that it could not have sent is not possible. */
  static SentScan scan(JsonObject sent) {
    return new SentScan(
        text(sent, "nonce"),
        text(sent, "code"),
        id(sent, "attendee").orElse(null),
        sent.getBoolean("entering", true),
        sent.get("ago") instanceof JsonNumber ago ? ago.longValue() : 0,
        offline(sent));
  }

  private static SentScan.Offline offline(JsonObject sent) {
    Verdict decided = verdict(text(sent, "decided"));
    if (decided == null) return null;
    return new SentScan.Offline(id(sent, "gate").orElse(0L), decided);
  }

  private static Optional<Long> id(JsonObject sent, String name) {
    return sent.get(name) instanceof JsonNumber id ? Optional.of(id.longValue()) : Optional.empty();
  }

  private static Verdict verdict(String name) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : null;
  }

  static JsonObject of(DoorState state, Instant now) {
    JsonArrayBuilder counts = JsonFactory.createArrayBuilder();
    state
        .counts()
        .forEach(
            count ->
                counts.add(
                    JsonFactory.createObjectBuilder()
                        .add("zone", count.zone())
                        .add("name", of(count.name()))
                        .add("inside", count.inside())));
    return JsonFactory.createObjectBuilder()
        .add("device", state.device())
        .add("gate", of(state.gate()))
        .add("now", now.toEpochMilli())
        .add("counts", counts)
        .build();
  }

  private static JsonObject of(GateRow gate) {
    return JsonFactory.createObjectBuilder()
        .add("id", gate.id())
        .add("name", of(gate.name()))
        .add("zone", of(gate.zone()))
        .add("way", gate.way().name())
        .build();
  }

  static JsonObject of(DoorAnswer answer) {
    JsonObjectBuilder json =
        JsonFactory.createObjectBuilder()
            .add("verdict", answer.verdict().name())
            .add("entering", answer.entering())
            .add("honoured", answer.honoured());
    if (answer.person() != null) json.add("person", of(answer.person()));
    if (answer.since() != null)
      json.add("since", answer.since().toEpochMilli()).add("sinceGate", of(answer.sinceGate()));
    return json.build();
  }

  static JsonArray of(List<AttendeeRow> people) {
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    people.forEach(person -> all.add(of(person)));
    return all.build();
  }

  private static JsonObject of(AttendeeRow person) {
    return JsonFactory.createObjectBuilder()
        .add("id", person.id())
        .add("name", person.name().latin())
        .add("own", person.name().inOwnScript())
        .add("addressed", of(person.name().addressed(SPOKEN)))
        .add("title", of(person.name().title()))
        .add("category", of(person.categoryName()))
        .add("hue", person.hue().name())
        .add("affiliation", of(person.affiliation().name()))
        .add("photo", person.photoHash() != null)
        .build();
  }

  static JsonObject of(Roster roster, ZoneId zone, Instant now) {
    JsonArrayBuilder entries = JsonFactory.createArrayBuilder();
    roster.entries().forEach(entry -> entries.add(of(entry)));
    JsonObjectBuilder names = JsonFactory.createObjectBuilder();
    roster.names().forEach((code, name) -> names.add(code, of(name)));
    return JsonFactory.createObjectBuilder()
        .add("key", Base64.getEncoder().encodeToString(roster.key()))
        .add("now", now.toEpochMilli())
        .add("timeZone", zone.getId())
        .add("gate", of(roster.gate()))
        .add("days", strings(roster.days()))
        .add("categories", strings(roster.categories()))
        .add("names", names)
        .add("entries", entries)
        .build();
  }

  private static JsonObject of(RosterEntry entry) {
    JsonObjectBuilder json =
        JsonFactory.createObjectBuilder()
            .add("hash", entry.hash())
            .add("id", entry.attendee())
            .add("name", entry.name().latin())
            .add("own", entry.name().inOwnScript())
            .add("affiliation", of(entry.affiliation()))
            .add("category", entry.category())
            .add("status", entry.status().name());
    if (entry.revoked()) json.add("revoked", true);
    if (entry.blocked()) json.add("blocked", true);
    if (entry.inside()) json.add("inside", true);
    if (entry.honoured())
      json.add("honoured", true)
          .add("addressed", of(entry.name().addressed(SPOKEN)))
          .add("title", of(entry.name().title()));
    return json.build();
  }

  private static JsonValue of(LocalizedText text) {
    if (text == null || text.isEmpty()) return JsonValue.NULL;
    return JsonFactory.createObjectBuilder()
        .add(Language.EN.tag(), text.in(Language.EN))
        .add(Language.ZH_HANT.tag(), text.in(Language.ZH_HANT))
        .build();
  }

  private static JsonArray strings(Collection<?> values) {
    return JsonFactory.createArrayBuilder(values.stream().map(Object::toString).toList()).build();
  }
}
