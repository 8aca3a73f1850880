package city.accord.attendee.logistics;

import city.accord.Refused;
import java.util.List;

/** Something that was said about a person's travel cannot be; the reason stands at its field. */
public abstract class TravelRefused extends Refused {

  private static final long serialVersionUID = 1;

  private final String field;
  private transient List<TravelRefused> all = List.of(this);

  TravelRefused(String field, Object... arguments) {
    super(arguments);
    this.field = field;
  }

  /** Throws the first, which brings the others along; nothing where there is none. */
  static void throwAll(List<TravelRefused> refused) {
    if (refused.isEmpty()) return;
    TravelRefused first = refused.get(0);
    first.all = List.copyOf(refused);
    throw first;
  }

  @Override
  public List<TravelRefused> all() {
    return all == null ? List.of(this) : all;
  }

  @Override
  public String field() {
    return field;
  }

  /** The person would leave before they come. */
  public static class DepartsBeforeArrival extends TravelRefused {

    private static final long serialVersionUID = 1;

    DepartsBeforeArrival() {
      super("departure");
    }
  }

  /** The last night would be before the first. */
  public static class NightsReversed extends TravelRefused {

    private static final long serialVersionUID = 1;

    NightsReversed() {
      super("nights-to");
    }
  }

  /** The day is so far from the summit that its month or year must be wrong. */
  public static class FarFromSummit extends TravelRefused {

    private static final long serialVersionUID = 1;

    FarFromSummit(String field, Object earliest, Object latest) {
      super(field, earliest.toString(), latest.toString());
    }
  }

  /** No flight and no train has such a number. */
  public static class NoTravelNumber extends TravelRefused {

    private static final long serialVersionUID = 1;

    NoTravelNumber(String field) {
      super(field);
    }
  }

  /** Nobody was chosen for whom it holds. */
  public static class NobodyTicked extends TravelRefused {

    private static final long serialVersionUID = 1;

    NobodyTicked() {
      super("people");
    }
  }

  /** Nothing was said that could hold for several people. */
  public static class NothingSaid extends TravelRefused {

    private static final long serialVersionUID = 1;

    NothingSaid() {
      super("arrival");
    }
  }
}
