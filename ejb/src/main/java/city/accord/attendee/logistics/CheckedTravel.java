package city.accord.attendee.logistics;

import city.accord.table.CellProblem;
import city.accord.table.CheckedRow;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;

/**
 * A row of a list of flights and rooms, as it would be imported.
 *
 * @param typed how the row names the person
 * @param attendee whom it is about; null where that is not known
 * @param name of that person
 * @param affiliation of that person
 * @param travel what is known of the person once the row is imported
 */
public record CheckedTravel(
    int row,
    String typed,
    Long attendee,
    PersonName name,
    LocalizedText affiliation,
    TravelDetails travel,
    List<CellProblem> problems)
    implements CheckedRow {}
