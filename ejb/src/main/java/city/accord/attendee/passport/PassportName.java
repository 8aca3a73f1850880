package city.accord.attendee.passport;

import city.accord.attendee.passport.PassportRefused.NameTooLong;
import city.accord.attendee.passport.PassportRefused.NotAsInPassport;
import city.accord.attendee.passport.PassportRefused.SurnameMissing;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as the machine-readable zone of a travel document says it (ICAO Doc 9303, part 3, section
 * 4.6): the letters A to Z, with spaces between the parts. How a state writes other letters in it
 * (Ä as AE, or as A) only the document says.
 *
 * @param surname the primary identifier
 * @param givenNames the secondary identifiers; empty where the document has none
 */
public record PassportName(String surname, String givenNames) implements Serializable {

  /** The places that a passport's zone has for the name (Doc 9303, part 4). */
  public static final int PLACES = 39;

  private static final String BETWEEN = "<<";
  private static final Pattern APART = Pattern.compile("[\\s\\u3000<,.\\-\\u2010]+");
  private static final Pattern LEFT_OUT = Pattern.compile("['\\u2019\\u02bc]");
  private static final Pattern OTHER = Pattern.compile("[^A-Z ]");

  /**
   * The name as somebody typed it: small letters become capitals, and hyphens and the zone's own
   * {@code <} become spaces, as apostrophes become nothing.
   *
   * @return null where nothing was typed
   * @throws PassportRefused about all that cannot be
   */
  public static PassportName typed(String surname, String givenNames) {
    PassportName name = new PassportName(inZone(surname), inZone(givenNames));
    if (name.surname.isEmpty() && name.givenNames.isEmpty()) return null;
    List<PassportRefused> refused = new ArrayList<>();
    letters("surname", name.surname, refused);
    letters("given-names", name.givenNames, refused);
    if (name.surname.isEmpty()) refused.add(new SurnameMissing());
    if (refused.isEmpty() && name.unfilled().length() > PLACES)
      refused.add(new NameTooLong(PLACES));
    PassportRefused.throwAll(refused);
    return name;
  }

  private static String inZone(String typed) {
    if (typed == null) return "";
    String capitals = LEFT_OUT.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    return APART.matcher(capitals).replaceAll(" ").strip();
  }

  private static void letters(String field, String name, List<PassportRefused> refused) {
    Matcher other = OTHER.matcher(name);
    if (other.find()) refused.add(new NotAsInPassport(field));
  }

  /** The name's places in the zone, filled up, so that none is told from another by its length. */
  String zone() {
    String name = unfilled();
    return name + "<".repeat(PLACES - name.length());
  }

  private String unfilled() {
    String name = givenNames.isEmpty() ? surname : surname + BETWEEN + givenNames;
    return name.replace(' ', '<');
  }

  static PassportName ofZone(String zone) {
    String[] parts = zone.replaceAll("<+$", "").split(BETWEEN, 2);
    return new PassportName(spaced(parts[0]), parts.length == 1 ? "" : spaced(parts[1]));
  }

  private static String spaced(String part) {
    return part.replace('<', ' ');
  }

  /** Never the name: whatever is written of objects may end in a log. */
  @Override
  public String toString() {
    return "PassportName";
  }
}
