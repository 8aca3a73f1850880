package city.accord.web.site;

import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program sends of a session. It is read strictly: a member that is not known, a type that
 * is another, a language that the summit has not, are told and not passed over.
 */
final class ApiSession {

  private static final int MAX_TITLE = 300;
  private static final int MAX_SUMMARY = 5000;
  private static final Set<String> PLACE = Set.of("version", "room", "startsAt", "minutes");
  private static final Set<String> PLAN =
      Set.of("kind", "title", "summary", "room", "track", "startsAt", "minutes", "languages");

  /** Blocked time and ceremonies are made at the desk: they have more to them. */
  private static final Map<String, SessionKind> KINDS =
      Stream.of(SessionKind.TALK, SessionKind.PANEL, SessionKind.BREAK)
          .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), one -> one));

  /** The body is not as it has to be; the message says which member. */
  static final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String message) {
      super(message);
    }
  }

  /** Where and when a session takes place. */
  record Place(int version, Long room, Instant startsAt, int minutes) {}

  private final JsonObject sent;
  private final Summit summit;

  ApiSession(JsonObject sent, Summit summit) {
    this.sent = sent;
    this.summit = summit;
  }

  Place place() {
    knows(PLACE);
    return new Place(required("version"), id("room"), startsAt(), required("minutes"));
  }

  SessionPlan plan() {
    knows(PLAN);
    SessionKind kind = KINDS.get(text("kind"));
    if (kind == null) throw new NotUnderstood("kind is one of " + KINDS.keySet());
    return new SessionPlan(
        kind,
        texts("title", MAX_TITLE),
        texts("summary", MAX_SUMMARY),
        id("room"),
        id("track"),
        startsAt(),
        required("minutes"),
        spoken(),
        false,
        List.of());
  }

  private void knows(Set<String> members) {
    sent.keySet().stream()
        .filter(name -> !members.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new NotUnderstood("A member is not known; there are " + sorted(members));
            });
  }

  private static List<String> sorted(Set<String> members) {
    return members.stream().sorted().toList();
  }

  private boolean isGiven(String name) {
    return sent.containsKey(name) && !sent.isNull(name);
  }

  private int required(String name) {
    if (sent.get(name) instanceof JsonNumber number && number.isIntegral())
      try {
        return number.intValueExact();
      } catch (ArithmeticException tooLarge) {
        throw new NotUnderstood(name + " is too large");
      }
    throw new NotUnderstood(name + " is a whole number");
  }

  private Long id(String name) {
    if (!isGiven(name)) return null;
    if (sent.get(name) instanceof JsonNumber number && number.isIntegral())
      try {
        return number.longValueExact();
      } catch (ArithmeticException tooLarge) {
        throw new NotUnderstood(name + " is too large");
      }
    throw new NotUnderstood(name + " is an id that the draft tells, or null");
  }

  private String text(String name) {
    if (sent.get(name) instanceof JsonString text) return text.getString();
    throw new NotUnderstood(name + " is a text");
  }

  /** A moment on a day of the summit. */
  private Instant startsAt() {
    if (!isGiven("startsAt")) return null;
    try {
      Instant at = OffsetDateTime.parse(text("startsAt")).toInstant();
      LocalDate day = LocalDate.ofInstant(at, summit.zone());
      if (summit.days().contains(day)) return at;
    } catch (DateTimeException e) {
      throw new NotUnderstood("startsAt is a moment such as 2016-03-22T09:00:00+08:00, or null");
    }
    throw new NotUnderstood("startsAt is no moment of a day of the summit");
  }

  private Language language(String tag) {
    return Stream.concat(summit.languages().stream(), summit.siteLanguages().stream())
        .filter(one -> one.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new NotUnderstood("The summit does not have one of these languages"));
  }

  private LocalizedText texts(String name, int most) {
    if (!isGiven(name)) return LocalizedText.EMPTY;
    if (!(sent.get(name) instanceof JsonObject texts))
      throw new NotUnderstood(name + " is an object by language");
    LocalizedText all = LocalizedText.EMPTY;
    for (Map.Entry<String, JsonValue> one : texts.entrySet()) {
      if (!(one.getValue() instanceof JsonString text))
        throw new NotUnderstood(name + " is an object of texts by language");
      if (text.getString().length() > most)
        throw new NotUnderstood(name + " has " + most + " characters at most");
      if (text.getString().indexOf(0) >= 0) throw new NotUnderstood(name + " holds NUL");
      all = all.with(language(one.getKey()), text.getString());
    }
    return all;
  }

  private List<Language> spoken() {
    if (!isGiven("languages")) return List.of();
    if (!(sent.get("languages") instanceof JsonArray array))
      throw new NotUnderstood("languages is an array of tags");
    List<Language> spoken = new ArrayList<>();
    for (JsonValue one : array) {
      if (!(one instanceof JsonString tag))
        throw new NotUnderstood("languages is an array of tags");
      spoken.add(language(tag.getString()));
    }
    return spoken.stream().distinct().toList();
  }
}
