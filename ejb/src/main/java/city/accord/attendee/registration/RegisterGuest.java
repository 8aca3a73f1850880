package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.VisibleText;

/**
 * What a guest writes into an open form.
 *
 * @param onlyName whether the person says that they have one name only, which is the family name
 * @param affiliation the outlet, city or organisation in plain words
 * @param email where the personal link goes
 */
public record RegisterGuest(
    PersonName name, boolean onlyName, LocalizedText affiliation, String email, Answers answers) {

  /** The name and the title go onto the badge; without an address nobody is answered. */
  void requireWhole() {
    if (name.latinGiven() == null && !onlyName) throw new GuestGivenNameMissing();
    if (name.title().isEmpty()) throw new GuestTitleMissing();
    if (email == null || VisibleText.isBlank(email)) throw new GuestEmailMissing();
    affiliation.asMap().values().forEach(VisibleText::require);
  }

  /** Half a name was written. */
  public static class GuestGivenNameMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "latin-given";
    }
  }

  /** Nobody could tell in what capacity the person comes. */
  public static class GuestTitleMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }

  /** The personal link has to go somewhere. */
  public static class GuestEmailMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "email";
    }
  }
}
