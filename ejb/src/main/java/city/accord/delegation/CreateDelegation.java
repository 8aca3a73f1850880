package city.accord.delegation;

/**
 * What an organiser says to put a delegation on the list, in the last place.
 *
 * @param signs whether its head signs the declaration
 * @param focalPoint whom to write to, or null while that is not known
 */
public record CreateDelegation(Represented represented, boolean signs, FocalPoint focalPoint) {}
