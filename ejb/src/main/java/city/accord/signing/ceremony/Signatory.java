package city.accord.signing.ceremony;

import city.accord.delegation.HeadOfDelegation;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Who signs in a slot, as they stand on the declaration: a snapshot, so that what was signed never
 * changes its names.
 *
 * @param attendeeId the attendee it was taken from, or null when typed by hand
 * @param place the city or organisation they sign for
 * @param emblem one or two letters that stand for the place beside the signature
 * @param remote whether they sign from their own city hall
 */
public record Signatory(
    Long attendeeId,
    LocalizedText name,
    LocalizedText title,
    LocalizedText place,
    String emblem,
    boolean remote) {

  public Signatory {
    if (name.isEmpty() || place.isEmpty()) throw new SignatoryWithoutName();
    if (emblem == null || emblem.isBlank()) emblem = firstLetter(place);
  }

  /** The head of a delegation, as they stand on a declaration in these languages. */
  public static Signatory of(HeadOfDelegation head, List<Language> languages, boolean remote) {
    LocalizedText name = LocalizedText.EMPTY;
    for (Language language : languages) name = name.with(language, head.name().in(language));
    return new Signatory(
        head.attendeeId(), name, head.name().title(), head.place(), head.emblem(), remote);
  }

  /** Every piece of text about them: what must be drawn on wall and paper. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>(List.of(emblem));
    for (LocalizedText text : List.of(name, title, place)) pieces.addAll(text.asMap().values());
    return pieces;
  }

  private static String firstLetter(LocalizedText place) {
    String latin = place.in(Language.EN);
    return latin.substring(0, latin.offsetByCodePoints(0, 1));
  }
}
