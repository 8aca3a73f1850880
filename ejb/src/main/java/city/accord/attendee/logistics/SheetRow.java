package city.accord.attendee.logistics;

import city.accord.attendee.Affiliation;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * A person on the sheet of arrivals or of departures; nothing of diet and access needs.
 *
 * @param honoured whether Protocol greets the person
 * @param without whether a car is to be sent and nobody has said which
 */
public record SheetRow(
    long id,
    PersonName name,
    Affiliation affiliation,
    LocalizedText category,
    Hue hue,
    boolean honoured,
    Journey journey,
    String hotel,
    CarNeed need,
    AssignedCar car,
    Language language,
    boolean without) {}
