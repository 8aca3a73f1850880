package city.accord.programme.material;

/** Who may read a material, once the latest release has its session. */
public enum Visibility {
  /** Everyone. */
  PUBLIC,
  /** Whoever is accepted to the summit, by the link to their own page. */
  DELEGATES,
  /** Those who see the desk's programme, whether the session is released or not. */
  OFFICERS
}
