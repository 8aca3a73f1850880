package city.accord.signing.declaration;

import city.accord.Refused;
import java.util.Collections;
import java.util.List;

/**
 * Where the signatures go: frozen with the text, since a signature made for one shape of slot must
 * never be stretched into another.
 *
 * @param form how text and slots stand to each other; {@code beside} is the only one so far
 * @param aspects width of each slot by its height, in thousandths, in the order of precedence
 */
public record Layout(String form, List<Integer> aspects) {

  /** A slot two and a half times as wide as it is high suits a name in any script. */
  public static final int USUAL_ASPECT = 2500;

  public static final int MAX_SLOTS = 150;

  public Layout {
    aspects = List.copyOf(aspects);
    if (aspects.isEmpty() || aspects.size() > MAX_SLOTS)
      throw new NoRoomForSlots(aspects.size(), MAX_SLOTS);
  }

  /** The usual layout for so many signatures. */
  public static Layout beside(int slots) {
    if (slots < 1 || slots > MAX_SLOTS) throw new NoRoomForSlots(slots, MAX_SLOTS);
    return new Layout("beside", Collections.nCopies(slots, USUAL_ASPECT));
  }

  public int slots() {
    return aspects.size();
  }

  /** A layout holds from one slot to a hundred and fifty. */
  public static class NoRoomForSlots extends Refused {

    private static final long serialVersionUID = 1;

    public NoRoomForSlots(int asked, int most) {
      super(asked, most);
    }

    @Override
    public String field() {
      return "places";
    }
  }
}
