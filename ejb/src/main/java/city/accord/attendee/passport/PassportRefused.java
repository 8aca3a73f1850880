package city.accord.attendee.passport;

import city.accord.Refused;
import java.util.List;

/** What was said of a travel document cannot be; the reason stands at its field. */
public abstract class PassportRefused extends Refused {

  private static final long serialVersionUID = 1;

  private final String field;
  private transient List<PassportRefused> all = List.of(this);

  PassportRefused(String field, Object... arguments) {
    super(arguments);
    this.field = field;
  }

  /** Throws the first, which brings the others along; nothing where there is none. */
  static void throwAll(List<PassportRefused> refused) {
    if (refused.isEmpty()) return;
    PassportRefused first = refused.get(0);
    first.all = List.copyOf(refused);
    throw first;
  }

  @Override
  public List<PassportRefused> all() {
    return all == null ? List.of(this) : all;
  }

  @Override
  public String field() {
    return field;
  }

  /** Every document has a surname, or a name that stands in its place. */
  public static class SurnameMissing extends PassportRefused {

    private static final long serialVersionUID = 1;

    SurnameMissing() {
      super("surname");
    }
  }

  /** The zone has the letters A to Z and no others. */
  public static class NotAsInPassport extends PassportRefused {

    private static final long serialVersionUID = 1;

    NotAsInPassport(String field) {
      super(field);
    }
  }

  /** The zone has fewer places than the name needs; the document cuts it. */
  public static class NameTooLong extends PassportRefused {

    private static final long serialVersionUID = 1;

    NameTooLong(int places) {
      super("given-names", places);
    }
  }

  /** Nobody alive was born then. */
  public static class BirthDateNotPossible extends PassportRefused {

    private static final long serialVersionUID = 1;

    BirthDateNotPossible() {
      super("birth-date");
    }
  }

  /** Nothing was typed that could be kept. */
  public static class NoPassportDetails extends PassportRefused {

    private static final long serialVersionUID = 1;

    NoPassportDetails() {
      super("surname");
    }
  }

  /** The key is not set, or no longer, by which it is encrypted. */
  public static class PassportKeyMissing extends PassportRefused {

    private static final long serialVersionUID = 1;

    PassportKeyMissing() {
      super(null);
    }
  }
}
