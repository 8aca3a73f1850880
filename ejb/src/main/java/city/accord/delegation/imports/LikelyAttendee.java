package city.accord.delegation.imports;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * Somebody who may be the person of a row: at the summit already, or in a row above.
 *
 * @param id null for somebody in a row above
 * @param row 0 for somebody at the summit
 * @param sameEmail whether it is the mail address that both have, and not the name alone
 */
public record LikelyAttendee(
    Long id, int row, PersonName name, LocalizedText affiliation, boolean sameEmail) {}
