package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * What there is to know about a room beside its name.
 *
 * @param capacity how many people it holds, or null where nobody has counted
 * @param booths how many languages can be interpreted into at once, or null where that is open
 * @param floor on which floor it is, as signs say it
 * @param directions how one finds it
 * @param equipment what stands ready in it
 * @param hours when it is open; none where it always is
 */
public record RoomFacts(
    Integer capacity,
    Integer booths,
    LocalizedText floor,
    LocalizedText directions,
    LocalizedText equipment,
    List<OpenHours> hours)
    implements Serializable {

  /** Nothing is known yet. */
  public static final RoomFacts UNKNOWN =
      new RoomFacts(
          null, null, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, List.of());
}
