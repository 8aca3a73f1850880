package city.accord.city;

import city.accord.Refused;

/**
 * Where a city lies, in degrees (WGS 84).
 *
 * @param latitude north positive
 * @param longitude east positive
 */
public record Coordinates(double latitude, double longitude) {

  /** No place on Earth has these degrees; most likely a sign or a point is missing. */
  public static class NotOnEarth extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "latitude";
    }
  }

  /** One of the two is missing. */
  public static class HalfAPlace extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "longitude";
    }
  }

  /**
   * Of what was typed; null where neither was.
   *
   * @throws HalfAPlace where one is missing
   * @throws NotOnEarth where no place has these degrees
   */
  public static Coordinates of(Double latitude, Double longitude) {
    if (latitude == null && longitude == null) return null;
    if (latitude == null || longitude == null) throw new HalfAPlace();
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) throw new NotOnEarth();
    return new Coordinates(latitude, longitude);
  }
}
