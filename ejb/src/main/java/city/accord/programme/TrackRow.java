package city.accord.programme;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A track as editors see it, and as they save it again.
 *
 * @param id null for a new one
 * @param version the one that an editor has seen
 * @param sessions how many sessions of the draft are on it
 */
public record TrackRow(Long id, int version, LocalizedText name, Hue colour, long sessions)
    implements Serializable {}
