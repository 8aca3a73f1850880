package city.accord.attendee.media;

import city.accord.Settings;
import city.accord.attendee.Attendee;
import city.accord.attendee.registration.GuestLinks;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterPost;
import city.accord.letter.LetterReader;
import city.accord.letter.LetterText;
import city.accord.letter.LetterWriter;
import city.accord.letter.Placeholder;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes to the press about pools, with a link to their own page where they registered by
 * themselves.
 */
@Dependent
class PoolLetters {

  @Inject private LetterPost post;
  @Inject private LetterWriter writer;
  @Inject private GuestLinks links;
  @Inject private Summits summits;

  void send(PoolPlace place) {
    Attendee person = place.attendee();
    Language reader = links.language(person);
    String token = links.fresh(person, reader).orElse(null);
    post.send(kind(place), person.email(), reader, side -> values(place, token, side), token);
  }

  /** Whom such letters reach, and what they would say. */
  LetterReader reader(PoolPlace place) {
    Attendee person = place.attendee();
    Language reader = links.language(person);
    String token = links.isGuest(person) ? LetterReader.SECRET : null;
    return new LetterReader(
        place.id(),
        person.name().latin() + " · " + place.pool().title().in(reader),
        person.email(),
        reader,
        side -> values(place, token, side),
        List.of());
  }

  /** The letter as {@link #send} would write it now. */
  PoolLetterRow preview(PoolPlace place) {
    Attendee person = place.attendee();
    LetterReader reader = reader(place);
    LetterText text = writer.write(kind(place), reader.language(), reader.values());
    return new PoolLetterRow(
        person.id(), person.name(), person.email(), text.language(), text.subject(), text.body());
  }

  private static LetterKind kind(PoolPlace place) {
    return PoolLetterKinds.of(place.letter());
  }

  private Map<Placeholder, String> values(PoolPlace place, String token, Language language) {
    Pool pool = place.pool();
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.NAME, place.attendee().name().in(language));
    values.put(Placeholder.POOL, pool.title().in(language));
    values.put(Placeholder.MEDIUM, PoolWords.medium(place.medium()).in(language));
    values.put(Placeholder.TIME, time(pool, language));
    values.put(Placeholder.MUSTER_POINT, pool.musterPoint().in(language));
    values.put(Placeholder.LINK, token == null ? "" : paragraph(token, language));
    return values;
  }

  private String time(Pool pool, Language language) {
    ZonedDateTime there = pool.mustersAt().atZone(summits.current().zone());
    return Days.of(there.toLocalDate(), language)
        + DateTimeFormatter.ofPattern(" HH:mm", language.locale()).format(there);
  }

  /** The paragraph that holds the link. */
  private static String paragraph(String token, Language language) {
    String address = Settings.baseUrl() + "/" + language.tag() + "/registration/" + token;
    return PoolWords.in(language, "link").replace(Placeholder.LINK.typed(), address);
  }
}
