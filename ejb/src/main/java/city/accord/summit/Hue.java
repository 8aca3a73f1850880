package city.accord.summit;

/**
 * The colour by which a track or a category is told from the others. What each looks like in light
 * and in dark stands in one style sheet; a test measures its contrast there.
 */
public enum Hue {
  INDIGO,
  GREEN,
  OCHRE,
  TEAL,
  VIOLET,
  ROSE,
  BROWN,
  BLUE,
  OLIVE,
  SLATE
}
