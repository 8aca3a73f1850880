package city.accord.signing.order;

import city.accord.text.LocalizedText;
import java.time.LocalDate;

/**
 * What a rule of precedence looks at in a signatory.
 *
 * @param host whether they sign for the city that invites
 * @param invited the place on the list of delegations; who is not on it comes last
 * @param person the name as it is put in order: family name first where it is Latin
 * @param since when they took office, or null where that is not known
 */
public record Ranked(
    boolean host, int invited, LocalizedText place, LocalizedText person, LocalDate since) {}
