package city.accord.print;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/**
 * A person on a plan.
 *
 * @param coming whether they are still approved
 */
public record SeatedPerson(long id, PersonName name, LocalizedText affiliation, boolean coming)
    implements Serializable {}
