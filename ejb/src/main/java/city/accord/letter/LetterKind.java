package city.accord.letter;

import city.accord.summit.Announced;
import city.accord.summit.Summit;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of letter, with the template that it has before anybody words it otherwise: in English and
 * in Traditional Chinese, as {@code key.subject} and {@code key.body} of a resource bundle.
 *
 * @param code that tells it from all other kinds, as it stands in an address
 * @param awaited whether its reader waits for it, since it answers what they just did: such a
 *     letter leaves at once, whatever the hour
 */
public record LetterKind(
    String code, String bundle, String key, Set<Placeholder> own, boolean awaited)
    implements Serializable {

  /** A kind that nobody waits for. */
  public LetterKind(String code, String bundle, String key, Set<Placeholder> own) {
    this(code, bundle, key, own, false);
  }

  /** The languages that have a standard template. */
  private static final List<Language> STANDARD = List.of(Language.ZH_HANT, Language.EN);

  private static final Set<Placeholder> OF_SUMMIT =
      EnumSet.range(Placeholder.SUMMIT, Placeholder.LAST_DAY);
  private static final String SEPARATOR = "\n\n— — —\n\n";

  /** Says which kinds of letters an area writes. */
  public interface Source {

    List<LetterKind> kinds();
  }

  /** What may stand in its template: of the summit always, and what it has of its own. */
  public Set<Placeholder> placeholders() {
    Set<Placeholder> all = EnumSet.copyOf(OF_SUMMIT);
    all.addAll(own);
    return all;
  }

  boolean takes(Placeholder one, String field) {
    return placeholders().contains(one) && (field.equals("body") || one.isForSubjects());
  }

  /** The template that nobody has changed. */
  public LetterTemplate standard() {
    return new LetterTemplate(standard("subject"), standard("body"));
  }

  private LocalizedText standard(String part) {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : STANDARD)
      text =
          text.with(
              language,
              ResourceBundle.getBundle(bundle, language.locale()).getString(key + "." + part));
    return text;
  }

  /**
   * The letter to one reader: whole in their language, or in English where it has no template in
   * that, then whole in each other language of the summit that has one.
   *
   * @param own the organisers' template, in whatever languages; in others the standard one holds
   * @param values of the kind's own placeholders, in a language
   */
  public LetterText write(
      LetterTemplate own,
      Summit summit,
      Language reader,
      Function<Language, Map<Placeholder, String>> values) {
    List<LetterText> sides =
        Stream.concat(Stream.of(reader), summit.languages().stream())
            .distinct()
            .flatMap(language -> side(own, summit, language, values).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (sides.isEmpty() || !sides.get(0).language().equals(reader)) {
      sides.removeIf(side -> side.language().equals(Language.EN));
      sides.add(0, side(own, summit, Language.EN, values).orElseThrow());
    }
    return new LetterText(
        sides.get(0).language(),
        sides.stream().map(LetterText::subject).collect(Collectors.joining(" · ")),
        sides.stream().map(LetterText::body).collect(Collectors.joining(SEPARATOR, "", "\n")));
  }

  private Optional<LetterText> side(
      LetterTemplate own,
      Summit summit,
      Language language,
      Function<Language, Map<Placeholder, String>> values) {
    return own.in(language)
        .or(() -> standard().in(language))
        .map(
            text -> {
              Map<Placeholder, String> all = ofSummit(summit, language);
              all.putAll(values.apply(language));
              return text.filled(all);
            });
  }

  private static Map<Placeholder, String> ofSummit(Summit summit, Language language) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.SUMMIT, summit.name().in(language));
    values.put(Placeholder.HOST, Announced.host(summit, language));
    values.put(Placeholder.VENUE, Announced.venue(summit, language));
    values.put(Placeholder.FIRST_DAY, Days.of(summit.firstDay(), language));
    values.put(Placeholder.LAST_DAY, Days.of(summit.lastDay(), language));
    return values;
  }

  /** Day and hour, with the zone named. */
  public static String moment(ZonedDateTime there, Language language) {
    return Days.of(there.toLocalDate(), language)
        + DateTimeFormatter.ofPattern(" HH:mm (z)", language.locale()).format(there);
  }
}
