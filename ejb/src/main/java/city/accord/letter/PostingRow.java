package city.accord.letter;

import java.io.Serializable;
import java.util.Set;

/**
 * When letters leave.
 *
 * @param version what a change has to bring back; 0 before the first
 * @param quietHours null where there are none
 * @param heldKinds the codes of the kinds of which each letter is read by an officer first
 */
public record PostingRow(int version, QuietHours quietHours, Set<String> heldKinds)
    implements Serializable {}
