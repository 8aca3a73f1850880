package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A kind of sessions of the summit's own, as editors see it, and as they save it again.
 *
 * @param id null for a new one
 * @param version the one that an editor has seen
 * @param nature as which of the usual kinds it is treated
 * @param sessions how many sessions of the draft are of it
 */
public record KindRow(Long id, int version, LocalizedText name, SessionKind nature, long sessions)
    implements Serializable {}
