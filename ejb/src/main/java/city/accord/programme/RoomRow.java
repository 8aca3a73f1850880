package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A room as editors see it, and as they save it again.
 *
 * @param id null for a new one
 * @param version the one that an editor has seen
 * @param sessions how many sessions of the draft take place in it
 * @param facts what else is known of it; the order of rooms is saved without
 */
public record RoomRow(Long id, int version, LocalizedText name, long sessions, RoomFacts facts)
    implements Serializable {

  /** A room of which nothing but the name is known. */
  public RoomRow(Long id, int version, LocalizedText name, long sessions) {
    this(id, version, name, sessions, RoomFacts.UNKNOWN);
  }
}
