package city.accord.meeting;

import java.io.Serializable;

/**
 * How many meetings a delegation has a day.
 *
 * @param version what a change has to bring back; 0 while nothing is offered
 */
public record OfferRow(int version, int quota) implements Serializable {}
