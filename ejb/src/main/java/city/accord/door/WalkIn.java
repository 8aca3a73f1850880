package city.accord.door;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * Somebody who came without a registration and may stay.
 *
 * @param category the code of the category
 */
public record WalkIn(PersonName name, LocalizedText affiliation, String category) {}
