package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A room as editors see it, and as they save it again.
 *
 * @param id null for a new one
 * @param version the one that an editor has seen
 * @param sessions how many sessions of the draft take place in it
 */
public record RoomRow(Long id, int version, LocalizedText name, long sessions)
    implements Serializable {}
