package city.accord.programme;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.util.List;

/**
 * A person of the programme, or someone of a delegation who could be.
 *
 * @param id null for someone of a delegation who is not in the programme yet
 * @param attendeeId null for a person who was named for the programme alone
 * @param withdrawn whether the delegation's person does not attend any more
 * @param sessions in how many sessions of the draft the person takes part
 * @param hours when the person can be on stage; none where that is at any time
 */
public record PersonRow(
    Long id,
    int version,
    Long attendeeId,
    PersonName name,
    LocalizedText affiliation,
    String citySlug,
    boolean withdrawn,
    long sessions,
    List<OpenHours> hours)
    implements Serializable {}
