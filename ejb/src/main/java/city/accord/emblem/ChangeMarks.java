package city.accord.emblem;

/**
 * What an organiser says of the flag and the emblem of a place.
 *
 * @param countryCode of the flag, two letters as in ISO 3166-1; null or empty for none
 * @param emblem another emblem, as SVG or PNG; null to leave it as it is
 */
public record ChangeMarks(String countryCode, byte[] emblem) {}
