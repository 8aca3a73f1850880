package city.accord.delegation;

import city.accord.Refused;
import city.accord.text.PersonName;

/**
 * Who leads a delegation, as the delegation itself writes it.
 *
 * @param onlyName whether the person says that they have one name only, which is the family name
 * @param photo a JPEG or PNG as the camera made it, or null to leave the photo as it is
 */
public record Registration(PersonName name, boolean onlyName, byte[] photo) {

  /**
   * The name and the title go onto the declaration, the place card and the badge.
   *
   * @throws GivenNameMissing where there is none, and the person does not say that they have none
   * @throws TitleMissing where there is none in any language
   */
  void requireWhole() {
    if (name.latinGiven() == null && !onlyName) throw new GivenNameMissing();
    if (name.title().isEmpty()) throw new TitleMissing();
  }

  /** Half a name was written. */
  public static class GivenNameMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "latin-given";
    }
  }

  /** Nobody could tell in what capacity the person comes. */
  public static class TitleMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }
}
